import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { ApprovalFields } from '../../core/seal/index.js';
import type { SealWords } from '../../messages/pane.js';
import { FileChooser } from './FileChooser.js';
import { CardForm } from './CardForm.js';
import type { SealData } from './seal-data.js';

interface Props {
  readonly words: SealWords;
  readonly data: SealData;
  readonly onField: (fields: Partial<ApprovalFields>) => void;
  readonly onKey: (file: File) => void;
  readonly onSeal: () => void;
}

/** 审批 · The steps that were taken and what their seals prove, and the form of the next one. */
export function SealView({ words, data, onField, onKey, onSeal }: Props) {
  const { fields, errors, labels, steps, decisions, isSealing, key, canSign } = data;
  const text = (id: 'unit' | 'by' | 'opinion' | 'date', more: object = {}) => (
    <TextField
      label={labels[id]}
      value={fields[id]}
      errorMessage={errors[id] ?? ''}
      onChange={(_, value = '') => onField({ [id]: value })}
      {...more}
    />
  );
  const choice = (id: 'step' | 'decision', options: SealData['steps']) => (
    <Dropdown
      label={labels[id]}
      selectedKey={fields[id]}
      options={[...options]}
      onChange={(_, option) => onField({ [id]: String(option?.key ?? '') })}
    />
  );
  return (
    <CardForm title={words.title} lead={words.lead} onSubmit={() => onSeal()}>
      <Taken words={words} taken={data.taken} />
      {choice('step', steps)}
      {text('unit')}
      {text('by')}
      {choice('decision', decisions)}
      {text('opinion', { multiline: true, autoAdjustHeight: true })}
      {text('date')}
      <p className="quiet">{canSign ? key || words.keyLead : words.noSigning}</p>
      <div className="actions">
        {canSign && (
          <FileChooser
            label={words.chooseKey}
            onChoose={(list) => {
              const [file] = list ?? [];
              if (file) onKey(file);
            }}
          />
        )}
        <PrimaryButton type="submit" disabled={isSealing}>
          {isSealing ? words.sealing : words.seal}
        </PrimaryButton>
      </div>
    </CardForm>
  );
}

function Taken({ words, taken }: { words: SealWords; taken: SealData['taken'] }) {
  if (taken.length === 0) return <p>{words.noneTaken}</p>;
  return (
    <ol className="taken" aria-label={words.taken}>
      {taken.map(({ text, standing, isBroken }, at) => (
        <li key={at}>
          {text} <span className={isBroken ? 'pill verdict-failed' : 'pill'}>{standing}</span>
        </li>
      ))}
    </ol>
  );
}
