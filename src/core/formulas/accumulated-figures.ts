import { exactly, firstAbsence, isKnown, type Figure, type Known } from '../model/index.js';
import { accumulation, type AccumulationDirection, type AccumulationWay } from './accumulation.js';
import { exactSum, fifteenDigits } from './intervals/index.js';
import { sum } from './sum.js';

/** How some figures of a plan come together; the direction is that of a compound. */
export interface WayOfYears {
  readonly way: AccumulationWay;
  readonly direction: AccumulationDirection;
}

const ends = ['value', 'low', 'high'] as const;

function compoundOf(rates: readonly Known[], direction: AccumulationDirection): Figure | undefined {
  const [value, low, high] = ends.map((end) => {
    const values = rates.map((rate) => rate[end] / 100);
    const whole = accumulation({ values, way: 'compound', direction });
    return whole === undefined ? undefined : fifteenDigits(whole * 100);
  });
  if (value === undefined || low === undefined || high === undefined) return undefined;
  return { value, low: Math.min(low, value), high: Math.max(high, value) };
}

/** The last level less the first. */
function riseOf([first, ...others]: readonly Known[]): Figure | undefined {
  const last = others.at(-1);
  if (!first || !last) return undefined;
  const less = (a: number, b: number) => exactSum([a, -b]).toNumber();
  return {
    value: less(last.value, first.value),
    low: less(last.low, first.high),
    high: less(last.high, first.low),
  };
}

/**
 * 累计数 · What the figures of a plan come to together in the way that it states, with the interval
 * that follows from theirs.
 *
 * 合计 adds the amounts of the years, 百分点 takes the last level less the first, 连乘 puts rates in
 * percent one upon the other, a bound without an end as the bound itself. The first absence travels;
 * none for rates over 100%.
 *
 * @example accumulatedFigures([exactly(3), exactly(4)], { way: 'compound', direction: 'decrease' }) //=> exactly(6.88)
 */
export function accumulatedFigures(
  figures: readonly Figure[],
  { way, direction }: WayOfYears,
): Figure | undefined {
  if (way === 'sum') return sum(figures);
  const known = figures.filter(isKnown);
  if (known.length < figures.length) return firstAbsence(...figures);
  const closed = known.map((one) =>
    Number.isFinite(one.high - one.low) ? one : exactly(one.value),
  );
  return way === 'points' ? riseOf(closed) : compoundOf(closed, direction);
}
