import type { Plan } from '../catalogue/index.js';
import type { Period } from '../model/index.js';
import { entryOf, rowsWhere } from '../submission/index.js';
import type { Entry, Row, Submission } from '../submission/index.js';
import { atField, fail } from './rule.js';
import type { Answer, Rule } from './rule.js';

type Facts = {
  readonly found: number;
  readonly first: number;
  readonly last: number;
};

type Time = Period | number | undefined;

/** 年份超出规划期 · A year before the base or after the plan. */
export const yearOutsidePlan: Rule<'year-outside-plan', Facts> = {
  id: 'year-outside-plan',
  group: 'cell',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    const { plan, goals, tables } = submission;
    if (!plan) return;
    const years = { first: firstYear(plan, submission), last: plan.lastYear };
    for (const { row } of goals) {
      yield* judge(row, 'targetYear', years);
      yield* judge(row, 'currentPeriod', years);
    }
    for (const row of tables.path?.rows ?? []) yield* judge(row, 'period', years);
    const isOutside = ({ value }: Entry<unknown>) => isOutsideOf(years, value as Time);
    for (const row of rowsWhere(tables.data, 'period', isOutside))
      yield* judge(row, 'period', years);
  },
};

/** Figures go back to the earliest base year, which may lie before the plan. */
function firstYear(plan: Plan, { goals }: Submission): number {
  const bases = goals.map(({ baseYear }) => baseYear ?? plan.firstYear);
  const published = plan.indicators.map(({ target }) => target.baseYear ?? plan.firstYear);
  return [...bases, ...published].reduce((a, b) => Math.min(a, b), plan.firstYear - 1);
}

function* judge(
  row: Row,
  field: string,
  years: Pick<Facts, 'first' | 'last'>,
): Iterable<Answer<Facts>> {
  const value = entryOf(row, field)?.value as Time;
  if (!isOutsideOf(years, value)) return;
  yield fail(atField(row, field), { found: yearOf(value) ?? 0, ...years });
}

function isOutsideOf({ first, last }: Pick<Facts, 'first' | 'last'>, value: Time): boolean {
  const year = yearOf(value);
  return year !== undefined && (year < first || year > last);
}

function yearOf(value: Time): number | undefined {
  return typeof value === 'object' ? value.year : value;
}
