import { compareRatio, ratioAgrees } from '../formulas/index.js';
import { isKnown, numberOf } from '../model/index.js';
import { targetLimits } from '../ratings/index.js';
import { levelOf } from '../regions/index.js';
import { asReported, ratioObservations, type Goal, type Observation } from '../submission/index.js';
import { at, fail, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly found: number;
  readonly unrounded: number;
  readonly target: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly unit: string;
};

/** 四舍五入后达标 · A rate that meets its target only because it was rounded. */
export const roundedToTarget: Rule<'rounded-to-target', Facts> = {
  id: 'rounded-to-target',
  group: 'within-sheet',
  severity: 'verify',
  isFixable: false,
  *check(submission) {
    const { goals, unitCode } = submission;
    const goalOf = new Map(goals.map((goal) => [goal.indicator, goal]));
    for (const observation of ratioObservations(submission)) {
      const { indicator, region } = observation;
      yield* judge(observation, region === unitCode ? goalOf.get(indicator) : undefined);
    }
  },
};

function* judge(observation: Observation, goal: Goal | undefined): Iterable<Answer<Facts>> {
  const { row, indicator, numerator, denominator, value } = observation;
  const { lower, upper } = limitsFor(observation, goal);
  if (!indicator || !isKnown(numerator) || !isKnown(denominator) || !isKnown(value)) return;
  const { factor, unit } = indicator;
  if (ratioAgrees({ numerator, denominator, factor, published: value }) !== true) return;
  const compare = (counted: number, limit: number) =>
    compareRatio({ numerator: counted, denominator: denominator.value, factor }, limit);
  const exact = (numerator.value * factor) / denominator.value;
  const counts = { numerator: numerator.value, denominator: denominator.value, unit };
  const facts = { found: value.value, ...counts };
  if (lower !== undefined && value.value >= lower && compare(numerator.high, lower) < 0) {
    const unrounded = asReported(exact, indicator, [lower]);
    yield fail(at(row, 'value'), { ...facts, unrounded, target: lower });
  }
  if (upper !== undefined && value.value <= upper && compare(numerator.low, upper) > 0) {
    const unrounded = asReported(exact, indicator, [upper]);
    yield fail(at(row, 'value'), { ...facts, unrounded, target: upper });
  }
}

/** The unit's own target, and the plan's for others at whose level it holds. */
function limitsFor({ indicator, region = '' }: Observation, goal: Goal | undefined) {
  if (goal?.kind) return targetLimits({ kind: goal.kind, target: numberOf(goal.target) });
  const level = levelOf(region);
  if (!indicator || !level || !indicator.levels.includes(level)) return {};
  const { kind, value } = indicator.target;
  return targetLimits({ kind, target: value });
}
