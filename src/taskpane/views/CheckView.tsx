import type { ReactNode } from 'react';
import type { Finding, Fix } from '../../core/model/index.js';
import type { CheckWords } from '../../messages/pane.js';
import type { CheckData, Filter } from './check-data.js';
import { Copies, type CopyCallbacks } from './Copies.js';
import { FindingRow } from './FindingRow.js';
import { RuleGroupSection } from './RuleGroup.js';
import { UndecidedSection } from './Undecided.js';

/** A finding that is to be explained, and how its form is put away. */
export interface AskedExplanation {
  readonly finding: Finding;
  readonly place: string;
  readonly onClose: () => void;
}

/** What happens when the user acts on a finding; what is missing is not offered. */
export interface CheckCallbacks {
  readonly onFilter: (filter: Filter) => void;
  readonly onMore: (group: string) => void;
  readonly onSelect?: ((finding: Finding) => void) | undefined;
  readonly onFix?: ((fixes: readonly Fix[]) => void) | undefined;
  /** Draws the form of an explanation; it closes itself. */
  readonly explainForm?: ((asked: AskedExplanation) => ReactNode) | undefined;
  readonly copies?: CopyCallbacks | undefined;
}

interface Props extends CheckCallbacks {
  readonly words: CheckWords;
  readonly data: CheckData;
}

/** 校验 · The findings by severity and rule, with what can be done about each. */
export function CheckView({ words, data, onFilter, onMore, copies, ...callbacks }: Props) {
  const { filter, filters, groups, isClean, undecided, fixable, failure, named } = data;
  if (failure !== '') return <p className="empty">{failure}</p>;
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
      {copies && !isClean && <Copies {...{ words, fixable, ...copies }} />}
      {groups.length === 0 && (
        <p className="empty">{isClean ? words.nothing : words.nothingLeft}</p>
      )}
      {groups.map((group) => (
        <RuleGroupSection key={group.id} group={group} words={words} onFix={callbacks.onFix}>
          <ul className="findings">
            {group.items.map((item, at) => (
              <FindingRow key={at} item={item} words={words} {...callbacks} />
            ))}
          </ul>
          {group.more !== '' && (
            <button type="button" className="link more" onClick={() => onMore(group.id)}>
              {group.more}
            </button>
          )}
        </RuleGroupSection>
      ))}
      {named.length > 0 && <Named {...{ named, words }} />}
      {undecided.length > 0 && <UndecidedSection groups={undecided} words={words} />}
    </div>
  );
}

function Named({
  named,
  words,
}: {
  readonly named: readonly string[];
  readonly words: CheckWords;
}) {
  return (
    <details className="named">
      <summary>{words.named}</summary>
      <ul>
        {named.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
    </details>
  );
}
