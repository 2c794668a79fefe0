import { isAbsent, isKnown, type Figure } from '../../model/index.js';
import { exactSum } from './exact-sum.js';

/** 汇总结论 · Whether parts make their total: exactly, only within rounding, or not at all. */
export type SumOutcome = 'consistent' | 'possible' | 'impossible';

/** Negative, zero or positive as the sum of some numbers is below, at or above another number. */
function compareSum(addends: readonly number[], total: number): number {
  const isOpen = !addends.every(Number.isFinite) || !Number.isFinite(total);
  if (isOpen) return addends.reduce((sum, addend) => sum + addend, 0) - total;
  return exactSum(addends).cmp(total);
}

/**
 * 汇总一致 · How parts stand to their total, in exact decimals; undefined where a figure is absent.
 *
 * Consistent where the values add up, possible where only the intervals meet.
 *
 * @example sumOutcome([exactly(0.1), exactly(0.2)], exactly(0.3)) //=> 'consistent'
 */
export function sumOutcome(parts: readonly Figure[], total: Figure): SumOutcome | undefined {
  const known = parts.filter(isKnown);
  if (known.length < parts.length || isAbsent(total)) return undefined;
  const compare = (side: 'value' | 'low' | 'high', other: number) =>
    compareSum(
      known.map((part) => part[side]),
      other,
    );
  if (compare('value', total.value) === 0) return 'consistent';
  const canMeet = compare('low', total.high) <= 0 && compare('high', total.low) >= 0;
  return canMeet ? 'possible' : 'impossible';
}
