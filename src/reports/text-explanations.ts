import { groupBy, type Explanation } from '../core/model/index.js';
import { wordOf, type Messages } from '../messages/index.js';
import type { Report } from './report.js';

const states: readonly Explanation['state'][] = ['pending', 'accepted', 'rejected'];

/** How many explanations wait for review, were accepted and were rejected; nothing where there are none. */
export function explanationLines(report: Report, messages: Messages): readonly string[] {
  const all = [...report.workbooks.flatMap(({ findings }) => findings), ...report.findings];
  const explained = all.flatMap(({ explained: one }) => one ?? []);
  if (explained.length === 0) return [];
  const counted = groupBy(explained, ({ state }) => state);
  const counts = states.map((state) => {
    const word = wordOf('reviewState', state, messages.language);
    return `${word} ${counted.get(state)?.length ?? 0}`;
  });
  const { explanations, colon } = messages.report;
  return [`${explanations}${colon}${counts.join(' · ')}`];
}
