import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { FunctionsWords } from '../../messages/pane.js';
import type { FunctionFormData } from './functions-data.js';

interface Props {
  readonly field: FunctionFormData['fields'][number];
  readonly words: FunctionsWords;
  readonly onField: (id: string, text: string) => void;
  readonly onTake?: ((id: string) => void) | undefined;
}

/** 参数 · The field of one parameter: typed, chosen from its words, or taken from the selection. */
export function FunctionField({ field, words, onField, onTake }: Props) {
  const { id, label, hint, isOptional, text, options } = field;
  const shown = isOptional ? `${label} · ${words.optional}` : label;
  if (options.length > 0) {
    const choices = [{ key: '', text: '—' }, ...options.map((key) => ({ key, text: key }))];
    return (
      <Dropdown
        label={shown}
        selectedKey={text}
        options={choices}
        onChange={(_, option) => onField(id, String(option?.key ?? ''))}
      />
    );
  }
  return (
    <div className="parameter">
      <TextField
        label={shown}
        description={hint}
        value={text}
        onChange={(_, next = '') => onField(id, next)}
      />
      {onTake && (
        <DefaultButton ariaLabel={words.takeSelectionFor(label)} onClick={() => onTake(id)}>
          {words.takeSelection}
        </DefaultButton>
      )}
    </div>
  );
}
