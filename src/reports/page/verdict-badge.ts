import type { Verdict } from '../../core/verdict.js';
import { say } from './say.js';

const signs: Readonly<Record<Verdict, string>> = {
  passed: '√',
  incomplete: '○',
  'to-explain': '▲',
  failed: '×',
  unreadable: '■',
};

/** A verdict as a sign and its word, coloured by the page. */
export function verdictBadge(verdict: Verdict): string {
  const word = say(({ verdicts }) => verdicts[verdict]);
  return `<span class="badge ${verdict}"><span aria-hidden="true">${signs[verdict]}</span> ${word}</span>`;
}
