import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import { useState } from 'react';
import type { CheckWords } from '../../messages/pane.js';
import type { FindingItem } from './check-data.js';
import type { CheckCallbacks } from './CheckView.js';
import { FixPreview } from './FixPreview.js';

interface Props extends Omit<CheckCallbacks, 'onFilter' | 'onMore' | 'copies'> {
  readonly item: FindingItem;
  readonly words: CheckWords;
}

/** 问题 · One finding: where, what, and what can be done. */
export function FindingRow({ item, words, onSelect, onFix, explainForm }: Props) {
  const [open, setOpen] = useState<'fix' | 'explain' | undefined>();
  const { finding, place, message, explained, fixes } = item;
  const canFix = onFix !== undefined && fixes.all.length > 0;
  const close = () => setOpen(undefined);
  return (
    <li className={item.isOpen ? 'finding' : 'finding is-explained'}>
      <Place item={item} words={words} onSelect={onSelect} />
      <p className="message">{message}</p>
      {explained !== undefined && <p className="explained">{explained}</p>}
      {item.folded.label !== '' && <Folded {...item.folded} />}
      <div className="actions">
        {canFix && open !== 'fix' && (
          <ActionButton iconProps={{ iconName: 'Repair' }} onClick={() => setOpen('fix')}>
            {words.fixOne}
          </ActionButton>
        )}
        {explainForm && item.canExplain && open !== 'explain' && (
          <ActionButton iconProps={{ iconName: 'Comment' }} onClick={() => setOpen('explain')}>
            {words.explain}
          </ActionButton>
        )}
      </div>
      {canFix && open === 'fix' && (
        <FixPreview
          {...{ words, fixes }}
          onConfirm={() => {
            close();
            onFix(fixes.all);
          }}
          onCancel={close}
        />
      )}
      {open === 'explain' && explainForm?.({ finding, place, onClose: close })}
    </li>
  );
}

function Folded({ label, lines }: FindingItem['folded']) {
  return (
    <details className="folded">
      <summary>{label}</summary>
      <ul>
        {lines.map(({ place, text }) => (
          <li key={`${place} ${text}`}>
            <span className="place">{place}</span> {text}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Place({ item, words, onSelect }: Pick<Props, 'item' | 'words' | 'onSelect'>) {
  const { finding, place } = item;
  if (!onSelect || finding.sheet === undefined) return <span className="place">{place}</span>;
  return (
    <button
      type="button"
      className="link place"
      aria-label={words.goTo(place)}
      onClick={() => onSelect(finding)}
    >
      {place}
    </button>
  );
}
