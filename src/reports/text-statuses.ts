import { findingStatuses } from '../core/finding-status.js';
import { foldsOf } from '../core/folds/folds.js';
import { groupBy, type Finding } from '../core/model/index.js';
import type { Messages } from '../messages/index.js';
import { allFindings, type Report } from './report.js';

/** How the findings stand to the earlier delivery, what follows from others not counted; nothing where none was given. */
export function statusLines(report: Report, { report: words }: Messages): readonly string[] {
  const told = [...toldOf(allFindings(report)), ...toldOf(report.fixed)];
  const counted = groupBy(told, ({ status }) => status ?? '');
  if (!findingStatuses.some((status) => counted.has(status))) return [];
  const counts = findingStatuses.map(
    (status) => `${words.statuses[status]} ${counted.get(status)?.length ?? 0}`,
  );
  return [`${words.sinceBefore}${words.colon}${counts.join(' · ')}`];
}

function toldOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(foldsOf(findings).isTold);
}
