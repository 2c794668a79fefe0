import type { CheckWords } from '../../messages/pane.js';
import type { UndecidedGroup } from './check-data.js';

interface Props {
  readonly groups: readonly UndecidedGroup[];
  readonly words: CheckWords;
}

/** 无法判定 · The checks that gave no answer, and why. */
export function UndecidedSection({ groups, words }: Props) {
  return (
    <section className="card undecided" aria-label={words.undecided}>
      <h2>{words.undecided}</h2>
      <p className="quiet">{words.undecidedLead}</p>
      {groups.map(({ rule, title, count, lines, rest }) => (
        <details key={rule}>
          <summary>
            {title} <span className="count">{count}</span>
          </summary>
          <ul>
            {lines.map(({ place, text }, at) => (
              <li key={at}>
                <span className="place">{place}</span> {text}
              </li>
            ))}
          </ul>
          {rest > 0 && <p className="quiet">{words.left(rest)}</p>}
        </details>
      ))}
    </section>
  );
}
