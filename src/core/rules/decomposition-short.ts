import type { Indicator, Target, TargetLine } from '../catalogue/index.js';
import { exactSum, fifteenDigits } from '../formulas/index.js';
import { isWithin } from '../regions/index.js';
import { asksForLess, isWithinTarget } from '../ratings/index.js';
import type { Goal, Submission } from '../submission/index.js';
import { at, fail, type Rule } from './rule.js';

type Facts = {
  readonly found: number;
  readonly expected: number;
  readonly lines: number;
  readonly unit: string;
  /** Whether the target asks for at most its value. */
  readonly isCeiling: boolean;
};

/** 分解不足 · What the plan hands down of a count adds up to less than its own unit is to reach. */
export const decompositionShort: Rule<'decomposition-short', Facts> = {
  id: 'decomposition-short',
  group: 'within-sheet',
  severity: 'verify',
  isFixable: false,
  *check(submission) {
    for (const goal of submission.goals) {
      const { indicator, scale, unit, row } = goal;
      const { value } = indicator?.target ?? {};
      const lines = linesBelow(goal, submission);
      if (!indicator || value === undefined || lines.length === 0) continue;
      const total = exactSum(lines.map(({ target }) => target.value ?? 0)).toNumber();
      if (isEnough(total, indicator.target)) continue;
      const inUnit = (amount: number) => fifteenDigits(amount / scale);
      const isCeiling = asksForLess(indicator.target.kind);
      const amounts = { found: inUnit(total), expected: inUnit(value), isCeiling };
      yield fail(at(row, 'targetValue'), { ...amounts, lines: lines.length, unit });
    }
  },
};

/** 层层加码 is the superior's own matter: only what is short of its target is told. */
function isEnough(total: number, { kind, value: target, isStrict, tolerance }: Target): boolean {
  return isWithinTarget(total, { kind, target, margin: isStrict ? 'strict' : tolerance }, 0);
}

/** The lines of the units right below this one; none where they cannot be added up. */
function linesBelow({ indicator }: Goal, { plan, unitCode }: Submission): readonly TargetLine[] {
  if (!indicator || !plan?.lines || unitCode === undefined || !addsUp(indicator)) return [];
  const below = plan.lines.filter(
    ({ region, indicator: id }) =>
      id === indicator.id && region !== unitCode && isWithin(region, unitCode),
  );
  const next = below.filter(
    ({ region }) =>
      !below.some((other) => other.region !== region && isWithin(region, other.region)),
  );
  const { kind, targetYear } = indicator.target;
  const isAlike = ({ target }: TargetLine) =>
    target.kind === kind && target.targetYear === targetYear && target.value !== undefined;
  return next.every(isAlike) ? next : [];
}

function addsUp({ rollUp, target: { kind, way = 'sum' } }: Indicator): boolean {
  return rollUp === 'sum' && kind !== 'growth' && way === 'sum';
}
