import { useState } from 'react';
import type { Finding, Fix } from '../../core/model/index.js';
import type { CheckWords } from '../../messages/pane.js';
import type { CheckData, Filter, FindingItem } from './check-data.js';
import { FindingRow } from './FindingRow.js';
import { RuleGroup } from './RuleGroup.js';
import { Undecided } from './Undecided.js';

/** What an explanation says: the reason, and whose it is. */
export interface Said {
  readonly reason: string;
  readonly by: string;
}

/** What happens when the user acts on a finding; what is missing is not offered. */
export interface CheckCallbacks {
  readonly onFilter: (filter: Filter) => void;
  readonly onSelect?: ((finding: Finding) => void) | undefined;
  readonly onFix?: ((fixes: readonly Fix[]) => void) | undefined;
  readonly onExplain?: ((finding: Finding, said: Said) => void) | undefined;
}

interface Props extends CheckCallbacks {
  readonly words: CheckWords;
  readonly data: CheckData;
}

/** 检查 · The findings by severity and rule, with what can be done about each. */
export function CheckView({ words, data, onFilter, ...callbacks }: Props) {
  const { filter, filters, groups, isClean, undecided } = data;
  const rows = { words, ...callbacks };
  return (
    <div className="view">
      <div className="chips" role="group" aria-label={words.filter}>
        {filters.map(({ id, label, count }) => (
          <button
            key={id}
            type="button"
            className={`chip severity-${id}`}
            aria-pressed={id === filter}
            onClick={() => onFilter(id)}
          >
            {label} <b>{count}</b>
          </button>
        ))}
      </div>
      {groups.length === 0 && (
        <p className="empty">{isClean ? words.nothing : words.nothingLeft}</p>
      )}
      {groups.map((group) => (
        <RuleGroup key={group.id} group={group} words={words} onFix={callbacks.onFix}>
          <Findings items={group.items} {...rows} />
        </RuleGroup>
      ))}
      {undecided.length > 0 && <Undecided groups={undecided} words={words} />}
    </div>
  );
}

interface FindingsProps extends Omit<CheckCallbacks, 'onFilter'> {
  readonly items: readonly FindingItem[];
  readonly words: CheckWords;
}

const shownAtFirst = 10;
const shownMore = 50;

function Findings({ items, words, ...callbacks }: FindingsProps) {
  const [shown, setShown] = useState(shownAtFirst);
  const rest = items.length - shown;
  return (
    <>
      <ul className="findings">
        {items.slice(0, shown).map((item, at) => (
          <FindingRow key={at} item={item} words={words} {...callbacks} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="link more" onClick={() => setShown(shown + shownMore)}>
          {words.more(Math.min(rest, shownMore))}
        </button>
      )}
    </>
  );
}
