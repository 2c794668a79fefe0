import type { OwnCheck } from '../catalogue/index.js';
import type { Comparison } from './check-formula.js';
import { exact, type FractionInterval } from './fraction-interval.js';

/** 容差 · How far the sides may be apart: an amount, or a percentage of the right side. */
type CheckTolerance = NonNullable<OwnCheck['tolerance']>;

/** 结论 · Whether a comparison holds: surely, only within what rounding leaves open, or not at all. */
export type CheckOutcome = 'holds' | 'possible' | 'fails';

/** 两边比较 · How two sides stand to each other, each as far as its figures are rounded and with the tolerance between them. */
export function checkOutcome(
  comparison: Comparison,
  { left, right }: { readonly left: FractionInterval; readonly right: FractionInterval },
  tolerance?: CheckTolerance,
): CheckOutcome {
  const room = roomFor(right, tolerance);
  const isSurelyBelow = left.high.compare(right.low.sub(room)) < 0;
  const isSurelyAbove = left.low.compare(right.high.add(room)) > 0;
  const isPoint = left.low.equals(left.high) && right.low.equals(right.high);
  const [isLess, isMore] = [
    left.value.compare(right.value) < 0,
    left.value.compare(right.value) > 0,
  ];
  switch (comparison) {
    case '=':
      return outcome(isSurelyBelow || isSurelyAbove, !isLess && !isMore);
    case '<>':
      return outcome(isPoint && !isSurelyBelow && !isSurelyAbove, isSurelyBelow || isSurelyAbove);
    case '<=':
      return outcome(isSurelyAbove, !isMore);
    case '>=':
      return outcome(isSurelyBelow, !isLess);
    case '<':
      return outcome(isSurelyAbove || isMet(left.low, right.high.add(room)), isLess);
    default:
      return outcome(isSurelyBelow || isMet(left.high, right.low.sub(room)), isMore);
  }
}

type Bound = FractionInterval['low'];

/** A strict bound that is only just reached is not kept. */
function isMet(one: Bound, other: Bound): boolean {
  return one.compare(other) === 0;
}

function outcome(fails: boolean, holds: boolean): CheckOutcome {
  if (fails) return 'fails';
  return holds ? 'holds' : 'possible';
}

function roomFor(right: FractionInterval, tolerance: CheckTolerance | undefined): Bound {
  if (!tolerance) return exact(0);
  if (!tolerance.isPercent) return exact(tolerance.value);
  return right.value.abs().mul(exact(tolerance.value)).div(100);
}
