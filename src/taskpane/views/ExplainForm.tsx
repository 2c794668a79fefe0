import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useState } from 'react';
import type { CheckWords } from '../../messages/pane.js';
import type { ExplainData, Said, SaidGaps } from './explain-data.js';

interface Props {
  readonly words: CheckWords;
  readonly label: string;
  readonly data: ExplainData;
  readonly gapsOf: (said: Said) => SaidGaps;
  readonly onWrite: (said: Said) => void;
  readonly onCancel: () => void;
}

const nothing: Said = {
  ...{ category: '', reason: '', measures: '', deadline: '', document: '', by: '' },
};

/** 写说明 · Why a questioned figure stands, what is done about it, and who says so. */
export function ExplainForm({ words, label, data, gapsOf, onWrite, onCancel }: Props) {
  const [said, setSaid] = useState(nothing);
  const [isAsked, setAsked] = useState(false);
  const gaps = gapsOf(said);
  const isOpen = Object.keys(gaps).length > 0;
  const field = (id: keyof Said) => ({
    value: said[id],
    errorMessage: (isAsked && gaps[id]) || '',
    onChange: (_: unknown, text = '') => setSaid({ ...said, [id]: text }),
  });
  return (
    <form
      className="form"
      aria-label={`${words.explain} ${label}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (isOpen) setAsked(true);
        else onWrite(said);
      }}
    >
      <Dropdown
        label={words.category}
        selectedKey={said.category}
        options={[...data.categories]}
        onChange={(_, option) => setSaid({ ...said, category: String(option?.key ?? '') })}
      />
      <TextField label={words.reason} multiline autoAdjustHeight {...field('reason')} />
      <TextField
        label={words.measures}
        multiline
        autoAdjustHeight
        required={data.asksMeasures}
        {...field('measures')}
      />
      <TextField
        label={words.deadline}
        description={words.deadlineHint}
        required={data.asksMeasures}
        {...field('deadline')}
      />
      <TextField label={words.document} {...field('document')} />
      <TextField label={words.by} {...field('by')} />
      <div className="actions">
        <PrimaryButton type="submit">{words.writeExplanation}</PrimaryButton>
        <DefaultButton onClick={onCancel}>{words.cancel}</DefaultButton>
      </div>
    </form>
  );
}
