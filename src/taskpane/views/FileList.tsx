import { useState, type ReactNode } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { FilesWords } from '../../messages/pane.js';
import { FileFinder } from './FileFinder.js';
import { FileRows } from './FileRows.js';
import type { FilesData } from './files-data.js';
import { filesShown, leastToSort, type FilesAsked } from './files-shown.js';
import type { FilesCallbacks } from './FilesView.js';

interface Props extends Omit<FilesCallbacks, 'onApproach' | 'onDrop' | 'onChooseFiles'> {
  readonly words: FilesWords;
  readonly data: FilesData;
}

const usual: FilesAsked = { query: '', verdict: undefined, order: 'worst' };

/** 文件清单 · How far the checking is, and the files with their verdicts. */
export function FileList({ words, data, matrix, onChoose, onStop, onClear, onSaveReport }: Props) {
  const { items, status, done, counts, forms, across } = data;
  const [asked, setAsked] = useState<FilesAsked>(usual);
  const isLong = items.length >= leastToSort && done === undefined;
  const shown = isLong ? filesShown(items, asked) : items;
  if (items.length === 0) return <p className="visually-hidden" role="status" />;
  return (
    <section aria-label={words.list}>
      <p className="status" role="status">
        {status}
      </p>
      {done !== undefined && <progress aria-label={status} value={done} max={items.length} />}
      {!isLong && <Counts counts={counts} />}
      <div className="actions is-level">
        {done !== undefined && <DefaultButton onClick={onStop}>{words.cancel}</DefaultButton>}
        {done === undefined && <span className="quiet">{words.saveReport}</span>}
        {done === undefined &&
          forms.map(({ id, label, form }) => (
            <button
              key={id}
              type="button"
              className="chip"
              aria-label={label}
              onClick={() => onSaveReport(id)}
            >
              {form}
            </button>
          ))}
        <button type="button" className="chip" onClick={onClear}>
          {words.clear}
        </button>
      </div>
      {isLong && (
        <FileFinder
          words={words}
          counts={counts}
          asked={asked}
          shown={shown.length < items.length ? words.shown(shown.length, items.length) : ''}
          onAsk={(change) => setAsked({ ...asked, ...change })}
        />
      )}
      {/* Another order begins at its top; moving a thousand rows takes longer than drawing them anew. */}
      <FileRows key={asked.order} items={shown} onChoose={onChoose} />
      {matrix && done === undefined && <Opened label={matrix.title}>{matrix.content}</Opened>}
      {across.length > 0 && <h2>{words.across}</h2>}
      <ul className="across">
        {across.map(({ severity, text }, at) => (
          <li key={at} className={`severity-${severity}`}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is drawn once it is opened. */
function Opened({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary>{label}</summary>
      {isOpen && children}
    </details>
  );
}

function Counts({ counts }: Pick<FilesData, 'counts'>) {
  return (
    <p className="counts">
      {counts.map(({ verdict, text }) => (
        <span key={verdict} className={`pill verdict-${verdict}`}>
          {text}
        </span>
      ))}
    </p>
  );
}
