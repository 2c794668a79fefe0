import { useState, type KeyboardEvent } from 'react';
import type { FileItem } from './files-data.js';

interface Props {
  readonly items: readonly FileItem[];
  readonly onChoose: (id: number) => void;
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** 文件行 · The files as a list that takes one Tab; arrows, Home and End go from file to file. */
export function FileRows({ items, onChoose }: Props) {
  const [reached, setReached] = useState<number>();
  const open = items.filter(({ verdict }) => verdict !== 'waiting');
  const first = open.find(({ isChosen }) => isChosen) ?? open[0];
  const stop = open.find(({ id }) => id === reached) ?? first;
  const go = (event: KeyboardEvent<HTMLUListElement>) => {
    const step = steps[event.key];
    if (!step || !stop) return;
    const next = open[step(open.indexOf(stop), open.length - 1)];
    event.preventDefault();
    if (!next) return;
    setReached(next.id);
    event.currentTarget.querySelector<HTMLElement>(`[data-file="${next.id}"]`)?.focus();
  };
  return (
    <ul className="file-list" onKeyDown={go}>
      {items.map((item) => (
        <FileRow
          key={item.id}
          item={item}
          isStop={item === stop}
          onChoose={(id) => {
            setReached(id);
            onChoose(id);
          }}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly item: FileItem;
  readonly isStop: boolean;
  readonly onChoose: (id: number) => void;
}

function FileRow({ item, isStop, onChoose }: RowProps) {
  const { id, name, verdict, word, act, isChosen } = item;
  return (
    <li>
      <button
        type="button"
        className="file"
        data-file={id}
        tabIndex={isStop ? 0 : -1}
        aria-current={isChosen ? 'true' : undefined}
        disabled={verdict === 'waiting'}
        onClick={() => onChoose(id)}
      >
        <span className="file-text">
          <span className="file-name">{name}</span>
          {act && <span className="file-act quiet"> {act}</span>}
        </span>
        <span className={`pill verdict-${verdict}`}>{word}</span>
      </button>
    </li>
  );
}
