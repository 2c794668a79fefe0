import { findingStatuses } from '../core/finding-status.js';
import { groupBy } from '../core/model/index.js';
import type { Messages } from '../messages/index.js';
import type { Report } from './report.js';

/** How the findings stand to the earlier delivery; nothing where none was given. */
export function statusLines(report: Report, { report: words }: Messages): readonly string[] {
  const all = [...report.workbooks.flatMap(({ findings }) => findings), ...report.findings];
  const counted = groupBy([...all, ...report.fixed], ({ status }) => status ?? '');
  if (!findingStatuses.some((status) => counted.has(status))) return [];
  const counts = findingStatuses.map(
    (status) => `${words.statuses[status]} ${counted.get(status)?.length ?? 0}`,
  );
  return [`${words.sinceBefore}${words.colon}${counts.join(' · ')}`];
}
