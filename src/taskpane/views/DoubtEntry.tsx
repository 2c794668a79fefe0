import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { DoubtField } from './plan-data.js';

interface Props {
  readonly field: DoubtField;
  readonly value: string;
  readonly error: string;
  readonly onValue: (value: string) => void;
}

/** 存疑项 · One thing to settle: typed, chosen, or several of some choices. */
export function DoubtEntry({ field: { label, kind, choices }, value, error, onValue }: Props) {
  const shared = { label, errorMessage: error };
  if (kind === 'text') {
    return <TextField {...shared} value={value} onChange={(_, typed = '') => onValue(typed)} />;
  }
  if (kind === 'one') {
    return (
      <Dropdown
        {...{ ...shared, selectedKey: value, options: [...choices] }}
        onChange={(_, option) => option && onValue(String(option.key))}
      />
    );
  }
  const chosen = new Set(value.split(',').filter((each) => each !== ''));
  const turned = (key: string, isOn: boolean) => {
    const next = new Set([...chosen].filter((each) => each !== key));
    if (isOn) next.add(key);
    onValue(choices.flatMap((each) => (next.has(each.key) ? each.key : [])).join(','));
  };
  return (
    <fieldset className="several">
      <legend>{label}</legend>
      <div className="links">
        {choices.map(({ key, text }) => (
          <Checkbox
            key={key}
            label={text}
            checked={chosen.has(key)}
            onChange={(_, isOn = false) => turned(key, isOn)}
          />
        ))}
      </div>
      {error !== '' && <p role="alert">{error}</p>}
    </fieldset>
  );
}
