import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import type { PaneTablesWords, RowChoice } from '../../messages/pane.js';
import { AskedForm, type Answered } from './AskedForm.js';
import { NamesForm } from './NamesForm.js';
import { TableGrid } from './TableGrid.js';
import { TablesStanding } from './TablesStanding.js';
import type { NameField, RefusedPlace, TablesData } from './tables-data.js';

/** What happens when the user says how tables are read. */
interface TablesCallbacks {
  readonly onTable: (table: string) => void;
  readonly onColumn: (column: number, choice: string) => void;
  readonly onRow: (row: number, choice: RowChoice) => void;
  readonly onName: (field: NameField, choice: string) => void;
  readonly onAnswer: (answers: Answered) => Answered;
  readonly onCorrect: () => void;
  readonly onPlan: (isWithout: boolean) => void;
  readonly onDraftPlan: () => void;
  readonly onKeep: () => void;
  readonly onForget: () => void;
  readonly onUndo: () => void;
  readonly onSave: () => void;
  readonly onFindings: () => void;
}

interface Props extends TablesCallbacks {
  readonly words: PaneTablesWords;
  readonly data: TablesData;
}

/** 现有报表 · The office's own sheet with roles in colour and word, and what can be said otherwise. */
export function TablesView({ words, data, ...on }: Props) {
  const { asked, isOpen, tables, chosen, grid, columnChoices } = data;
  return (
    <div className="view tables">
      <TablesStanding {...{ words, data }} {...on} />
      {asked.length > 0 && (
        <AskedForm
          {...{ words, fields: asked, onAnswer: on.onAnswer }}
          heading={isOpen ? words.asked : words.correct}
          onWithoutPlan={() => on.onPlan(true)}
        />
      )}
      <section className="card form">
        <Dropdown
          label={words.table}
          selectedKey={chosen}
          options={[...tables]}
          onChange={(_, option) => option && on.onTable(String(option.key))}
        />
        <p className="quiet">{words.how}</p>
        <TableGrid
          key={chosen}
          {...{ words, data: grid, choices: columnChoices }}
          onColumn={on.onColumn}
          onRow={on.onRow}
        />
        <KeepActions {...{ words, data }} {...on} />
        <p className="quiet" aria-live="polite">
          {data.isDrafted ? words.drafted : words.keepLead}
        </p>
      </section>
      <NamesForm
        {...{ words: words.names, fields: data.names, more: data.moreNames, onName: on.onName }}
      />
      <Refused {...{ words, places: data.refused, more: data.moreRefused }} />
    </div>
  );
}

function KeepActions({ words, data, onKeep, onForget, onUndo, onSave }: Props) {
  const { isDrafted, isKept, canKeep } = data;
  if (!canKeep) return null;
  return (
    <div className="actions">
      {(!isKept || isDrafted) && <PrimaryButton onClick={onKeep}>{words.keep}</PrimaryButton>}
      {isDrafted && <DefaultButton onClick={onUndo}>{words.undo}</DefaultButton>}
      <DefaultButton onClick={onSave}>{words.save}</DefaultButton>
      {isKept && !isDrafted && <DefaultButton onClick={onForget}>{words.forget}</DefaultButton>}
    </div>
  );
}

function Refused({
  words,
  places,
  more,
}: {
  readonly words: PaneTablesWords;
  readonly places: readonly RefusedPlace[];
  readonly more: string;
}) {
  if (places.length === 0) return <p className="quiet">{words.allRead}</p>;
  return (
    <section className="card" aria-label={words.refused}>
      <h2>{words.refused}</h2>
      <ul className="refused">
        {places.map(({ place, reason }) => (
          <li key={place}>
            <b>{place}</b> {reason}
          </li>
        ))}
      </ul>
      {more !== '' && <p className="quiet">{more}</p>}
    </section>
  );
}
