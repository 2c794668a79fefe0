import { sum } from '../formulas/index.js';
import { compareDays, endOfPeriod, isKnown, periodText, yearPeriod } from '../model/index.js';
import { plannedSteps, type Goal, type PlannedStep } from '../submission/index.js';
import { at, fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly found: number;
  readonly expected: number;
  readonly period: string;
  readonly unit: string;
};

const planned = new Set(['rise', 'fall', 'annual', 'cumulative']);

/** 年度目标未达总目标 · The planned values end short of the target. */
export const targetAllocationShort: Rule<'target-allocation-short', Facts> = {
  id: 'target-allocation-short',
  group: 'within-sheet',
  severity: 'verify',
  isFixable: false,
  *check({ goals, tables }) {
    for (const goal of goals) {
      const { kind, targetYear } = goal;
      if (!kind || !planned.has(kind) || targetYear === undefined) continue;
      const steps = plannedSteps(goal, tables);
      const last = steps.filter((step) => endsWith(step, targetYear));
      for (const step of last) yield* judge(step, goal, steps);
    }
  },
};

/** A path that stops before the target year says nothing of its end. */
function endsWith({ period }: PlannedStep, year: number): boolean {
  return compareDays(endOfPeriod(period), endOfPeriod(yearPeriod(year))) === 0;
}

function* judge(
  step: PlannedStep,
  goal: Goal,
  steps: readonly PlannedStep[],
): Iterable<Answer<Facts>> {
  const { kind, target, unit } = goal;
  const spot = at(step.row, 'plannedValue');
  if (!isKnown(step.planned)) {
    if (step.planned.absent === 'unavailable') yield undecided(spot, 'unavailable');
    return;
  }
  if (!isKnown(target)) return;
  const found = step.planned.value;
  const isShort = kind === 'fall' ? found > target.value : found < target.value;
  if (!isShort || (kind === 'cumulative' && addsUp(goal, steps))) return;
  yield fail(spot, { found, expected: target.value, period: periodText(step.period), unit });
}

/** A cumulative target may have been shared out over its years: then their sum is what counts. */
function addsUp({ target, upper }: Goal, steps: readonly PlannedStep[]): boolean {
  const years = steps.filter(({ period }) => period.frequency === 'year');
  const total = sum(years.map((step) => step.planned));
  if (!isKnown(total) || !isKnown(target)) return false;
  return total.value >= target.value && (!isKnown(upper) || total.value <= upper.value);
}
