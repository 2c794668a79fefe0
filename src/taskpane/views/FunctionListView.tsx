import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { SearchBox } from 'office-ui-fabric-react/lib/SearchBox';
import type { FunctionsWords } from '../../messages/pane.js';
import type { FunctionListData } from './functions-data.js';

interface Props {
  readonly words: FunctionsWords;
  readonly data: FunctionListData;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onReenter: () => void;
}

/** 函数列表 · The functions, found by Chinese, pinyin initials or English. */
export function FunctionListView({ words, data, onQuery, onOpen, onReenter }: Props) {
  const { query, items, found, unknown } = data;
  return (
    <div className="view">
      {unknown !== '' && (
        <section className="card foreign">
          <p>{unknown}</p>
          <PrimaryButton onClick={onReenter}>{words.reenter}</PrimaryButton>
        </section>
      )}
      <SearchBox
        placeholder={words.search}
        ariaLabel={words.search}
        value={query}
        onChange={(_, text = '') => onQuery(text)}
      />
      <p className="quiet" role="status">
        {items.length === 0 ? words.noMatch : found}
      </p>
      {items.length > 0 && (
        <ul className="function-list">
          {items.map(({ id, name, description }) => (
            <li key={id}>
              <button type="button" className="function-item" onClick={() => onOpen(id)}>
                <code>{id}</code> {name}
                <br />
                <span>{description}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
