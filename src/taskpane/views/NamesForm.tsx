import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import type { PaneTablesWords } from '../../messages/pane.js';
import type { NameField } from './tables-data.js';

interface Props {
  readonly words: PaneTablesWords['names'];
  readonly fields: readonly NameField[];
  /** What is said of how many more names there are. */
  readonly more: string;
  readonly onName: (field: NameField, choice: string) => void;
}

/** 名称对应 · The names that the plan has not, each with the indicators or regions that it may stand for. */
export function NamesForm({ words, fields, more, onName }: Props) {
  if (fields.length === 0) return null;
  return (
    <section className="card form" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="quiet">{words.lead}</p>
      {fields.map((field) => (
        <Dropdown
          key={`${field.kind} ${field.name}`}
          label={field.label}
          selectedKey={field.value}
          options={[...field.choices]}
          onChange={(_, option) => option && onName(field, String(option.key))}
        />
      ))}
      {more !== '' && <p className="quiet">{more}</p>}
    </section>
  );
}
