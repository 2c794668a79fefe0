import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { YearWords } from '../../messages/pane.js';
import { MadeForm, type MadeData } from './MadeForm.js';
import type { Choice } from './SettingsView.js';

/** What a roll-up is asked for, as it was typed; an empty plan is that of the workbooks. */
export interface RollUpFields {
  readonly region: string;
  readonly plan: string;
  readonly asOf: string;
}

/** What the view of rolling up shows; errors say what is wrong with a field. */
interface RollUpData extends MadeData {
  readonly fields: RollUpFields;
  readonly plans: readonly Choice[];
  readonly unitName: string;
  readonly errors: Readonly<Partial<Record<'region' | 'asOf', string>>>;
}

interface Props {
  readonly words: YearWords['rollUp'];
  readonly regionHint: string;
  readonly data: RollUpData;
  readonly onField: (fields: Partial<RollUpFields>) => void;
  readonly onMake: () => void;
}

/** 汇总 · The workbook of a superior, made of those of its units. */
export function RollUpView({ words, regionHint, data, onField, onMake }: Props) {
  const { fields, plans, unitName, errors } = data;
  return (
    <MadeForm words={words} data={data} onMake={onMake}>
      <TextField
        label={words.region}
        description={unitName === '' ? regionHint : unitName}
        value={fields.region}
        errorMessage={errors.region ?? ''}
        onChange={(_, region = '') => onField({ region })}
      />
      <Dropdown
        label={words.plan}
        selectedKey={fields.plan}
        options={[{ key: '', text: words.planAsDelivered }, ...plans]}
        onChange={(_, option) => onField({ plan: String(option?.key ?? '') })}
      />
      <TextField
        label={words.asOf}
        description={words.asOfHint}
        value={fields.asOf}
        errorMessage={errors.asOf ?? ''}
        onChange={(_, asOf = '') => onField({ asOf })}
      />
    </MadeForm>
  );
}
