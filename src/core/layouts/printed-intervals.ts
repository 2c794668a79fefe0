import { decimalsOfNumber } from '../formulas/index.js';
import { addsUp, countsPieces, isMeanName } from '../units/index.js';
import type { TableFact } from './facts.js';
import { isRate } from './signals/units.js';
import { spanName, type Span } from './span.js';

/** 区间 · All numbers that a printed figure may stand for, or that printed figures may give. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 印载数 · A fact of a table, and whether it was counted one by one, so that it stands for no other number. */
export type PrintedFact = TableFact & { readonly isExact: boolean };

/** 逐一计数 · Whether a figure is a whole number of things; of a mean it is rounded, in 万人 as well, and nobody knows of others. */
export function isCountOfPieces({ value, unit, indicator }: TableFact): boolean {
  return Number.isInteger(value) && countsPieces(unit ?? '%') && isAdditive({ unit, indicator });
}

/** 可相加 · Whether figures of regions may come to a total: rates, means, places and standards do not. */
export function isAdditive({ unit, indicator }: Pick<TableFact, 'unit' | 'indicator'>): boolean {
  const isOfOthers = isMeanName(indicator) || rates.test(indicator);
  return !isOfOthers && isRate(indicator) === false && addsUp(unit ?? '');
}

/** Within a name as well: 覆盖率(城市), 低保标准, 千名老年人拥有; not 率先 and 标准化. */
const rates = /率(?!先)|标准(?!化)|[十百千万][人名户](?!次)/;

/** The numbers that round to a printed figure, of a count only itself; undefined for bounds, ranges and words. */
export function intervalOf({ value, bound, about, isExact }: PrintedFact): Interval | undefined {
  if (value === null || bound !== null || about) return undefined;
  if (isExact) return { low: value, high: value };
  const half = 0.5 * 10 ** -decimalsOfNumber(value);
  return { low: value - half, high: value + half };
}

/** Whether two intervals have no number in common, binary dust apart. */
export function isApart(one: Interval, other: Interval): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(other.low), Math.abs(other.high));
  return one.high < other.low - slack || one.low > other.high + slack;
}

/** The rates in percent between levels of two times, the usual one first; of shares, the points between them as well. */
export function growthRanges(
  levels: readonly PrintedFact[],
  pairs: readonly (readonly [string, string])[],
  isShare: boolean,
): readonly Interval[] {
  for (const [before, after] of pairs) {
    const [from, to] = [levelAt(levels, before), levelAt(levels, after)];
    if (!from || !to || from.low <= 0 || to.low < 0) continue;
    const years = Math.max(1, Number(after) - Number(before) || 1);
    const rate = (ratio: number) => (ratio ** (1 / years) - 1) * 100;
    const rates = { low: rate(to.low / from.high), high: rate(to.high / from.low) };
    return isShare ? [rates, { low: to.low - from.high, high: to.high - from.low }] : [rates];
  }
  return [];
}

/** 完成率 by level, by what was added since the base, or of a target to fall to: any of them may be meant. */
export function completionRanges(levels: readonly PrintedFact[], span: Span): readonly Interval[] {
  const actual = levelAt(
    levels.filter(({ role }) => role === 'actual' || role === 'estimate'),
    spanName(span),
  );
  const target = only(levels.filter(({ role }) => role === 'target'));
  if (!actual || !target || actual.low <= 0 || target.low <= 0) return [];
  const share = (part: Interval, whole: Interval) => ({
    low: (part.low / whole.high) * 100,
    high: (part.high / whole.low) * 100,
  });
  const base = only(levels.filter(({ role }) => role === 'base'));
  if (!base) return [share(actual, target)];
  const [done, planned] = [apartBy(actual, base), apartBy(target, base)];
  if (planned.low <= 0) return [];
  return [share(actual, target), share(target, actual), share(done, planned)];
}

const apartBy = (one: Interval, other: Interval): Interval => ({
  low: one.low - other.high,
  high: one.high - other.low,
});

function levelAt(levels: readonly PrintedFact[], time: string): Interval | undefined {
  return only(
    levels.filter(({ span, accumulated }) => span && spanName(span) === time && !accumulated),
  );
}

function only(facts: readonly PrintedFact[]): Interval | undefined {
  const [fact, ...more] = facts;
  return fact && more.length === 0 ? intervalOf(fact) : undefined;
}
