import { useEffect, useRef } from 'react';
import type { PaneTablesWords } from '../../messages/pane.js';
import type { TablesData } from './tables-data.js';

interface Props {
  readonly words: PaneTablesWords;
  readonly data: TablesData;
  readonly onFindings: () => void;
  /** Opens or closes the form that changes what the tables say of themselves. */
  readonly onCorrect: () => void;
  readonly onPlan: (isWithout: boolean) => void;
  readonly onDraftPlan: () => void;
}

/** 结论 · The verdict of an office's own workbook, whose it is and how it was read; it takes the focus once everything was answered. */
export function TablesStanding({ words, data, ...on }: Props) {
  const { onFindings, onCorrect, onPlan, onDraftPlan } = on;
  const { verdict, lead, said, isOpen, isWithoutPlan } = data;
  const ref = useFocusOnceAnswered(isOpen);
  return (
    <section className="card" ref={ref} tabIndex={-1}>
      <p className="verdict-line" aria-live="polite">
        <span className={`pill verdict-${verdict.id}`}>{verdict.word}</span> {lead}
      </p>
      <ul className="quiet">
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="links">
        <button type="button" className="link" onClick={onFindings}>
          {words.toFindings}
        </button>
        {data.canDraftPlan && (
          <button type="button" className="link" onClick={onDraftPlan}>
            {words.draftPlan}
          </button>
        )}
        {isWithoutPlan ? (
          <button type="button" className="link" onClick={() => onPlan(false)}>
            {words.withPlan}
          </button>
        ) : (
          !isOpen && (
            <button type="button" className="link" onClick={onCorrect}>
              {words.correct}
            </button>
          )
        )}
      </div>
    </section>
  );
}

/** The form that was answered goes away with the focus in it. */
function useFocusOnceAnswered(isOpen: boolean) {
  const ref = useRef<HTMLElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) ref.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return ref;
}
