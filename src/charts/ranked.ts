import type { SubordinateValue } from '../core/indicator-history.js';
import type { IndicatorResult } from '../core/result.js';
import type { ChartWords } from '../messages/chart-words.js';

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

/** 下级进展 · What the list of subordinates is called: codes of cities and prefectures end with 00. */
export function rankingTitle(
  { subordinates = [] }: IndicatorResult,
  { ranking }: Pick<ChartWords, 'ranking'>,
): string {
  return subordinates.some(({ region }) => region.endsWith('00')) ? ranking.city : ranking.county;
}
