import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { ComboBox } from 'office-ui-fabric-react/lib/ComboBox';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useState } from 'react';
import type { PaneTablesWords } from '../../messages/pane.js';
import type { AskedField } from './tables-data.js';

/** What was chosen or typed, by the field. */
export type Answered = Readonly<Partial<Record<AskedField['id'], string>>>;

interface Props {
  readonly words: PaneTablesWords;
  readonly fields: readonly AskedField[];
  /** Answers what is wrong, by the field; nothing where all is well. */
  readonly onAnswer: (answers: Answered) => Answered;
}

/** 补充信息 · What the tables do not say: unit, plan and cut-off, with what they leave open as choices. */
export function AskedForm({ words, fields, onAnswer }: Props) {
  const [answers, setAnswers] = useState<Answered>({});
  const [errors, setErrors] = useState<Answered>({});
  return (
    <form
      className="card form"
      aria-label={words.asked}
      onSubmit={(event) => {
        event.preventDefault();
        setErrors(onAnswer(answers));
      }}
    >
      <h2>{words.asked}</h2>
      {fields.map((field) => (
        <Field
          key={field.id}
          field={field}
          text={answers[field.id] ?? ''}
          error={errors[field.id] ?? ''}
          onText={(text) => setAnswers({ ...answers, [field.id]: text })}
        />
      ))}
      <PrimaryButton type="submit">{words.apply}</PrimaryButton>
    </form>
  );
}

interface FieldProps {
  readonly field: AskedField;
  readonly text: string;
  readonly error: string;
  readonly onText: (text: string) => void;
}

/** What is left open is offered, and anything else can be typed. */
function Field({ field: { label, lead, choices }, text, error, onText }: FieldProps) {
  const shared = { label, errorMessage: error };
  return (
    <div>
      {choices.length === 0 ? (
        <TextField {...shared} value={text} onChange={(_, typed = '') => onText(typed)} />
      ) : (
        <ComboBox
          {...{ ...shared, allowFreeform: true, autoComplete: 'on' as const }}
          options={[...choices]}
          text={choices.find(({ key }) => key === text)?.text ?? text}
          onChange={(...[, option, , typed = '']) => onText(option ? String(option.key) : typed)}
        />
      )}
      <p className="quiet">{lead}</p>
    </div>
  );
}
