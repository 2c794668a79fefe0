import { comparePeriods, endsTogether, type Period } from '../model/index.js';
import type { Submission } from './submission.js';

/**
 * 通常当前期间 · The current period with which most rows of 指标 end; undefined where no end is that of most.
 *
 * Two goals at least must state one: a single row says more of itself than of the workbook.
 */
export function statedPeriod({ goals }: Pick<Submission, 'goals'>): Period | undefined {
  const stated = goals.flatMap(({ currentPeriod }) => currentPeriod ?? []);
  const [latest] = stated.toSorted((one, other) => comparePeriods(other, one));
  if (!latest || stated.length < 2) return undefined;
  const together = stated.filter((period) => endsTogether(period, latest));
  return together.length * 2 > stated.length ? latest : undefined;
}
