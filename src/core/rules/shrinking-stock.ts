import { fifteenDigits } from '../formulas/index.js';
import { isKnown, numberOf, periodText } from '../model/index.js';
import { closedBetween } from './evidence/closed-between.js';
import {
  changesOf,
  isRestructured,
  seriesOf,
  type Change,
  type Dated,
  type Submission,
} from '../submission/index.js';
import { at, fail, whereOf, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly found: number;
  readonly before: number;
  readonly period: string;
  readonly earlier: string;
  readonly unit: string;
};

/** 只增指标减少 · A level that may only grow is lower than in an earlier period. */
export const shrinkingStock: Rule<'shrinking-stock', Facts> = {
  id: 'shrinking-stock',
  group: 'across-periods',
  severity: 'verify',
  isFixable: false,
  *check(submission) {
    const changes = changesOf(submission);
    const series = seriesOf(submission, ({ growsOnly }) => growsOnly);
    for (const points of series) yield* judge(points, changes, submission);
  },
};

function* judge(
  points: readonly Dated[],
  changes: readonly Change[],
  submission: Submission,
): Iterable<Answer<Facts>> {
  const known = points.filter(({ observation }) => isKnown(observation.value));
  for (const [index, later] of known.entries()) {
    const earlier = known[index - 1];
    const drop = earlier ? dropBetween(earlier, later) : 0;
    if (!earlier || drop <= 0) continue;
    const between = { from: earlier.period, to: later.period };
    if (isRestructured(later.region, between, changes)) continue;
    if (closedBetween(later, between, submission) < drop) yield shrunk(later, earlier);
  }
}

/** How much lower the later figure is for certain, in base units; below zero where it is not. */
function dropBetween({ observation: before }: Dated, { observation: after }: Dated): number {
  if (!isKnown(before.value) || !isKnown(after.value)) return 0;
  return fifteenDigits((before.value.low - after.value.high) * after.scale);
}

function shrunk(later: Dated, earlier: Dated): Answer<Facts> {
  const { row, value, unit } = later.observation;
  const facts = {
    found: numberOf(value) ?? 0,
    before: numberOf(earlier.observation.value) ?? 0,
    period: periodText(later.period),
    earlier: periodText(earlier.period),
    unit,
  };
  const related = [whereOf(at(earlier.observation.row, 'value'))];
  return fail(at(row, 'value'), facts, { related });
}
