import type { SubordinateValue } from '../core/indicator-history.js';
import type { IndicatorResult } from '../core/result.js';

/** 名次 · A subordinate and its rank; equal values share one. */
export interface Ranked extends SubordinateValue {
  readonly rank: number;
}

/** The subordinates of an indicator, the best first: the least where its values should fall. */
export function ranked({ kind, subordinates = [] }: IndicatorResult): readonly Ranked[] {
  const isLessBetter = kind === 'fall' || kind === 'ceiling';
  const sorted = [...subordinates].sort((a, b) =>
    isLessBetter ? a.value - b.value : b.value - a.value,
  );
  return sorted.map((one) => ({
    ...one,
    rank: sorted.findIndex(({ value }) => value === one.value) + 1,
  }));
}
