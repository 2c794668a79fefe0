import type { Plan } from '../catalogue/index.js';
import { groupBy, type Period } from '../model/index.js';
import type { Submission } from '../submission/index.js';
import { entryOf, rowsWhere, type Entry, type Row } from '../tables/index.js';
import { atField, fail, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly found: number;
  readonly first: number;
  readonly last: number;
  /** How many rows of 数据 go back to that year, before the base; none where the year is no history. */
  readonly history: number | null;
};

type Years = Pick<Facts, 'first' | 'last'>;
type Time = Period | number | undefined;

/** 年份超出规划期 · A year before the base or after the plan; figures of earlier years are only asked about, once a year. */
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
    yield* judgeData(tables, years);
  },
};

/** Figures go back to the earliest base year, which may lie before the plan. */
function firstYear(plan: Plan, { goals }: Submission): number {
  const bases = goals.map(({ baseYear }) => baseYear ?? plan.firstYear);
  const published = plan.indicators.map(({ target }) => target.baseYear ?? plan.firstYear);
  return [...bases, ...published].reduce((a, b) => Math.min(a, b), plan.firstYear - 1);
}

function* judge(row: Row, field: string, years: Years): Iterable<Answer<Facts>> {
  const value = entryOf(row, field)?.value as Time;
  if (!isOutsideOf(years, value)) return;
  yield fail(atField(row, field), { found: yearOf(value) ?? 0, ...years, history: null });
}

/** History before the base is honest now and then, and many rows of a year are one question. */
function* judgeData({ data }: Submission['tables'], years: Years): Iterable<Answer<Facts>> {
  const isOutside = ({ value }: Entry<unknown>) => isOutsideOf(years, value as Time);
  const rows = rowsWhere(data, 'period', isOutside);
  const byYear = groupBy(rows, ({ cells }) => String(yearOf(cells.period.value)));
  for (const some of byYear.values()) yield* judgeYear(some, years);
}

function* judgeYear(rows: readonly Row<'data'>[], years: Years): Iterable<Answer<Facts>> {
  const [row] = rows;
  const found = yearOf(row?.cells.period.value);
  if (!row || found === undefined) return;
  if (found > years.last) {
    for (const each of rows) yield* judge(each, 'period', years);
    return;
  }
  const facts = { found, ...years, history: rows.length };
  yield fail(atField(row, 'period'), facts, { severity: 'verify' });
}

function isOutsideOf({ first, last }: Years, value: Time): boolean {
  const year = yearOf(value);
  return year !== undefined && (year < first || year > last);
}

function yearOf(value: Time): number | undefined {
  return typeof value === 'object' ? value.year : value;
}
