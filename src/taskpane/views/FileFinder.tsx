import { SearchBox } from 'office-ui-fabric-react/lib/SearchBox';
import type { FilesWords } from '../../messages/pane.js';
import type { FilesData } from './files-data.js';
import type { FilesAsked, FilesOrder } from './files-shown.js';

interface Props {
  readonly words: FilesWords;
  readonly counts: FilesData['counts'];
  readonly asked: FilesAsked;
  /** How many of how many files are shown, in words. */
  readonly shown: string;
  readonly onAsk: (change: Partial<FilesAsked>) => void;
}

const orders: readonly FilesOrder[] = ['worst', 'name', 'chosen'];

/** 查找文件 · What a long list of files is searched, filtered and sorted by. */
export function FileFinder({ words, counts, asked, shown, onAsk }: Props) {
  return (
    <div className="finder" role="search" aria-label={words.find}>
      <SearchBox
        placeholder={words.find}
        ariaLabel={words.find}
        value={asked.query}
        onChange={(_, query = '') => onAsk({ query })}
      />
      <div className="chips" role="group" aria-label={words.byVerdict}>
        {counts.map(({ verdict, text }) => (
          <button
            key={verdict}
            type="button"
            className="chip"
            aria-pressed={asked.verdict === verdict}
            onClick={() => onAsk({ verdict: asked.verdict === verdict ? undefined : verdict })}
          >
            {text}
          </button>
        ))}
      </div>
      <div className="chips" role="group" aria-label={words.sort}>
        {orders.map((order) => (
          <button
            key={order}
            type="button"
            className="chip"
            aria-pressed={asked.order === order}
            onClick={() => onAsk({ order })}
          >
            {words.orders[order]}
          </button>
        ))}
      </div>
      <p className="quiet" role="status">
        {shown}
      </p>
    </div>
  );
}
