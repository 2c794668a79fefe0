import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { ComboBox } from 'office-ui-fabric-react/lib/ComboBox';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useState } from 'react';
import type { PaneTablesWords } from '../../messages/pane.js';
import { CardForm } from './CardForm.js';
import type { AskedField } from './tables-data.js';

/** What was chosen or typed, by the field. */
export type Answered = Readonly<Partial<Record<AskedField['id'], string>>>;

interface Props {
  readonly words: PaneTablesWords;
  readonly heading: string;
  readonly fields: readonly AskedField[];
  /** Answers what is wrong, by the field; nothing where all is well. */
  readonly onAnswer: (answers: Answered) => Answered;
  /** The way on where no plan holds the table. */
  readonly onWithoutPlan: () => void;
}

/** 补充信息 · What the tables do not say: unit, plan and cut-off, with what they leave open as choices. */
export function AskedForm({ words, heading, fields, onAnswer, onWithoutPlan }: Props) {
  const [answers, setAnswers] = useState<Answered>({});
  const [errors, setErrors] = useState<Answered>({});
  return (
    <CardForm
      title={heading}
      onSubmit={() => setErrors(onAnswer({ ...stated(fields), ...answers }))}
    >
      {fields.map((field) => (
        <Field
          key={field.id}
          field={field}
          text={answers[field.id] ?? field.value ?? ''}
          error={errors[field.id] ?? ''}
          onText={(text) => setAnswers({ ...answers, [field.id]: text })}
        />
      ))}
      <div className="actions">
        <PrimaryButton type="submit">{words.apply}</PrimaryButton>
        <DefaultButton onClick={onWithoutPlan}>{words.withoutPlan}</DefaultButton>
      </div>
    </CardForm>
  );
}

/** What stood in the fields before anybody answered. */
function stated(fields: readonly AskedField[]): Answered {
  return Object.fromEntries(
    fields.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])),
  );
}

interface FieldProps {
  readonly field: AskedField;
  readonly text: string;
  readonly error: string;
  readonly onText: (text: string) => void;
}

/** What is left open is offered, and anything else can be typed where that may be right. */
function Field({ field, text, error, onText }: FieldProps) {
  return (
    <div>
      <Entry {...{ field, text, error, onText }} />
      {field.lead !== '' && <p className="quiet">{field.lead}</p>}
    </div>
  );
}

function Entry({ field: { label, choices, isClosed }, text, error, onText }: FieldProps) {
  const shared = { label, errorMessage: error };
  if (choices.length === 0) {
    return <TextField {...shared} value={text} onChange={(_, typed = '') => onText(typed)} />;
  }
  if (isClosed) {
    const options = [...choices];
    const choose = (key: string | number = '') => onText(String(key));
    return (
      <Dropdown
        {...{ ...shared, options, selectedKey: text }}
        onChange={(_, option) => choose(option?.key)}
      />
    );
  }
  return (
    <ComboBox
      {...{ ...shared, allowFreeform: true, autoComplete: 'on' as const }}
      options={[...choices]}
      text={choices.find(({ key }) => key === text)?.text ?? text}
      onChange={(...[, option, , typed = '']) => onText(option ? String(option.key) : typed)}
    />
  );
}
