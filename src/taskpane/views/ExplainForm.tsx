import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useState } from 'react';
import type { CheckWords } from '../../messages/pane.js';
import type { Said } from './CheckView.js';

interface Props {
  readonly words: CheckWords;
  readonly label: string;
  readonly onWrite: (said: Said) => void;
  readonly onCancel: () => void;
}

/** 写说明 · Why a questioned figure stands, and who says so. */
export function ExplainForm({ words, label, onWrite, onCancel }: Props) {
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isMissing = reason.trim() === '';
  return (
    <form
      className="form"
      aria-label={`${words.explain} ${label}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (isMissing) setAsked(true);
        else onWrite({ reason: reason.trim(), by: by.trim() });
      }}
    >
      <TextField
        label={words.reason}
        multiline
        autoAdjustHeight
        required
        value={reason}
        errorMessage={isAsked && isMissing ? words.reasonNeeded : ''}
        onChange={(_, text = '') => setReason(text)}
      />
      <TextField label={words.by} value={by} onChange={(_, text = '') => setBy(text)} />
      <div className="actions">
        <PrimaryButton type="submit">{words.writeExplanation}</PrimaryButton>
        <DefaultButton onClick={onCancel}>{words.cancel}</DefaultButton>
      </div>
    </form>
  );
}
