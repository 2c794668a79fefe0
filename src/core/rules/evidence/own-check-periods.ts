import {
  comparePeriods,
  groupBy,
  onceForEach,
  periodText,
  type Frequency,
  type Period,
} from '../../model/index.js';
import { referencesOf } from '../../own-checks/index.js';
import { counts, type Observation, type Submission } from '../../submission/index.js';
import { namedIndicator } from './own-check-figures.js';
import type { ReadOwnCheck } from './own-checks-of.js';

const frequencies: readonly string[] = ['year', 'half', 'quarter', 'month'] satisfies Frequency[];

/** The rows of 数据 of a workbook by indicator. */
const rowsByIndicator = onceForEach(
  (rows: Submission['observationsByKey']): ReadonlyMap<string, readonly Observation[]> =>
    groupBy([...rows.values()], ({ row }) => row.cells.indicatorCode.value ?? ''),
);

/**
 * 审核期间 · The periods that a check is made on, in the order of time: those of the plan of which some row of its first indicator speaks.
 */
export function ownCheckPeriods(check: ReadOwnCheck, submission: Submission): readonly Period[] {
  const { plan, observationsByKey, goals } = submission;
  const [first] = referencesOf(check.formula);
  const indicator = first && namedIndicator(first, submission);
  if (!plan || !indicator) return [];
  const rows = rowsByIndicator(observationsByKey).get(indicator.id) ?? [];
  const goal = goals.find(({ row }) => row.cells.indicatorCode.value === indicator.id);
  const periods = [...rows.map(({ period }) => period), goal?.currentPeriod];
  const asked = periods.filter(
    (period): period is Period =>
      period !== undefined &&
      period.year >= plan.firstYear &&
      counts(period, submission) &&
      isAsked(period, check),
  );
  const byText = new Map(asked.map((period) => [periodText(period), period]));
  return [...byText.values()].sort(comparePeriods);
}

function isAsked({ frequency }: Period, { occasions }: ReadOwnCheck): boolean {
  const asked = occasions.filter((each) => frequencies.includes(each));
  return asked.length === 0 || asked.includes(frequency);
}
