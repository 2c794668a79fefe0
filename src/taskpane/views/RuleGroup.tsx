import { DefaultButton, IconButton } from 'office-ui-fabric-react/lib/Button';
import { useState, type ReactNode } from 'react';
import type { Fix } from '../../core/model/index.js';
import type { CheckWords } from '../../messages/pane.js';
import type { FindingGroup } from './check-data.js';
import { FixPreview } from './FixPreview.js';

interface Props {
  readonly group: FindingGroup;
  readonly words: CheckWords;
  readonly onFix?: ((fixes: readonly Fix[]) => void) | undefined;
  readonly children: ReactNode;
}

/** 规则分组 · The findings of one rule under its name, with the reason behind it. */
export function RuleGroupSection({ group, words, onFix, children }: Props) {
  const [isExplained, setExplained] = useState(false);
  const [isFixing, setFixing] = useState(false);
  const { fixes } = group;
  const canFixAll = onFix !== undefined && fixes.all.length > 1;
  return (
    <section className={`card rule severity-${group.severity}`} aria-label={group.title}>
      <header className="rule-head">
        <h2>
          <span className="tag">{group.severityWord}</span> {group.title}
        </h2>
        <span className="count">{group.count}</span>
        <IconButton
          iconProps={{ iconName: 'Info' }}
          ariaLabel={`${words.why} ${group.title}`}
          aria-expanded={isExplained}
          onClick={() => setExplained(!isExplained)}
        />
      </header>
      {isExplained && <Reason group={group} words={words} />}
      {canFixAll && !isFixing && (
        <DefaultButton className="fix-all" onClick={() => setFixing(true)}>
          {words.fixAll(fixes.all.length)}
        </DefaultButton>
      )}
      {canFixAll && isFixing && (
        <FixPreview
          {...{ fixes, words }}
          onConfirm={() => {
            setFixing(false);
            onFix(fixes.all);
          }}
          onCancel={() => setFixing(false)}
        />
      )}
      {children}
    </section>
  );
}

function Reason({ group, words }: Pick<Props, 'group' | 'words'>) {
  return (
    <div className="reason">
      <h3>{words.why}</h3>
      <p>{group.why}</p>
      <h3>{words.remedy}</h3>
      <p>{group.remedy}</p>
      <a href={group.page} target="_blank" rel="noreferrer">
        {words.rulePage}
      </a>
    </div>
  );
}
