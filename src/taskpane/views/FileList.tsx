import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { FilesWords } from '../../messages/pane.js';
import type { FileItem, FilesData } from './files-data.js';
import type { FilesCallbacks } from './FilesView.js';

interface Props extends Omit<FilesCallbacks, 'onDrop' | 'onChooseFiles'> {
  readonly words: FilesWords;
  readonly data: FilesData;
}

/** 文件清单 · How far the checking is, and the files with their verdicts. */
export function FileList({ words, data, onChoose, onStop, onClear, onSaveReport }: Props) {
  const { items, status, done, counts, forms, across } = data;
  if (items.length === 0) return <p className="visually-hidden" role="status" />;
  return (
    <section aria-label={words.list}>
      <p className="status" role="status">
        {status}
      </p>
      {done !== undefined && <progress aria-label={status} value={done} max={items.length} />}
      <p className="counts">
        {counts.map(({ verdict, text }) => (
          <span key={verdict} className={`pill verdict-${verdict}`}>
            {text}
          </span>
        ))}
      </p>
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
      <ul className="file-list">
        {items.map((item) => (
          <FileRow key={item.id} item={item} onChoose={onChoose} />
        ))}
      </ul>
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

function FileRow({ item, onChoose }: { item: FileItem; onChoose: (id: number) => void }) {
  const { id, name, verdict, word, isChosen } = item;
  return (
    <li>
      <button
        type="button"
        className="file"
        aria-current={isChosen ? 'true' : undefined}
        disabled={verdict === 'waiting'}
        onClick={() => onChoose(id)}
      >
        <span className="file-name">{name}</span>
        <span className={`pill verdict-${verdict}`}>{word}</span>
      </button>
    </li>
  );
}
