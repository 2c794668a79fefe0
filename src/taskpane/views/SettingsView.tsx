import { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';
import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { Toggle } from 'office-ui-fabric-react/lib/Toggle';
import { useState } from 'react';
import type { SettingsWords } from '../../messages/pane.js';
import { CatalogueCard } from './CatalogueCard.js';

/** A choice in words. */
export interface Choice {
  readonly key: string;
  readonly text: string;
}

/** What the settings show. */
export interface SettingsData {
  readonly language: string;
  readonly languages: readonly Choice[];
  readonly palette: string;
  readonly palettes: readonly Choice[];
  readonly plan: string;
  readonly plans: readonly Choice[];
  readonly asOf: string;
  /** The names of the office's own plans. */
  readonly ownPlans: readonly string[];
  /** Undefined where there is no workbook to open with. */
  readonly startsWithWorkbook: boolean | undefined;
  /** Of the program, as 0.1.0; empty where the page does not say it. */
  readonly version: string;
}

interface Props {
  readonly words: SettingsWords;
  readonly data: SettingsData;
  readonly onLanguage: (language: string) => void;
  readonly onPalette: (palette: string) => void;
  readonly onPlan: (plan: string) => void;
  /** Answers what is wrong with the text, nothing where it is a date or blank. */
  readonly onAsOf: (text: string) => string;
  readonly onCatalogue: (file: File) => void;
  readonly onForgetCatalogue: () => void;
  readonly onStartup: (isOn: boolean) => void;
}

/** 设置 · Language, plan, cut-off date, colours, and opening with the workbook. */
export function SettingsView({ words, data, ...on }: Props) {
  return (
    <div className="view">
      <section className="card form">
        <ChoiceGroup
          label={words.language}
          selectedKey={data.language}
          options={[...data.languages]}
          onChange={(_, option) => option && on.onLanguage(option.key)}
        />
        <ChoiceGroup
          label={words.palette}
          selectedKey={data.palette}
          options={[...data.palettes]}
          onChange={(_, option) => option && on.onPalette(option.key)}
        />
        <p className="quiet">{words.paletteHint}</p>
      </section>
      <section className="card form">
        <Dropdown
          label={words.plan}
          selectedKey={data.plan}
          options={[...data.plans]}
          onChange={(_, option) => option && on.onPlan(String(option.key))}
        />
        <AsOf words={words} data={data} onAsOf={on.onAsOf} />
      </section>
      <CatalogueCard
        words={words}
        plans={data.ownPlans}
        onChoose={on.onCatalogue}
        onForget={on.onForgetCatalogue}
      />
      {data.startsWithWorkbook !== undefined && (
        <section className="card form">
          <Toggle
            label={words.startup}
            checked={data.startsWithWorkbook}
            onText={words.on}
            offText={words.off}
            onChange={(_, isOn = false) => on.onStartup(isOn)}
          />
        </section>
      )}
      <p className="quiet">{words.privacy}</p>
      {data.version && <p className="quiet">{words.version(data.version)}</p>}
    </div>
  );
}

function AsOf({ words, data, onAsOf }: Pick<Props, 'words' | 'data' | 'onAsOf'>) {
  const [text, setText] = useState(data.asOf);
  const [error, setError] = useState('');
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        setError(onAsOf(text));
      }}
    >
      <TextField
        label={words.asOf}
        description={words.asOfHint}
        value={text}
        errorMessage={error}
        onChange={(_, next = '') => setText(next)}
      />
      <PrimaryButton type="submit">{words.apply}</PrimaryButton>
    </form>
  );
}
