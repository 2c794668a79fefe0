import { groupBy, type Bilingual } from '../core/model/index.js';
import type { IndicatorResult } from '../core/result.js';

/** An indicator of a matrix. */
interface MatrixIndicator {
  readonly id: string;
  readonly name: Bilingual;
}

/** 领域 · A heading above so many indicators; without a name they stand under none. */
interface MatrixGroup {
  readonly name?: Bilingual;
  readonly count: number;
}

/** The indicators of a matrix from the left, and the headings above them where the plan has any. */
export interface GroupedIndicators {
  readonly indicators: readonly MatrixIndicator[];
  readonly groups: readonly MatrixGroup[];
}

/**
 * 指标分组 · Every indicator once, under the headings of its plan.
 *
 * Headings and indicators stand in the order of the plan; without headings as they were reported first.
 */
export function groupedIndicators(results: readonly IndicatorResult[]): GroupedIndicators {
  const firsts = [...groupBy(results, ({ id }) => id).values()].flatMap(
    (some) => some.find(({ place }) => place !== undefined) ?? some[0] ?? [],
  );
  const isHeaded = firsts.some(({ category }) => category !== undefined);
  if (!isHeaded) return { indicators: firsts.map(named), groups: [] };
  const inOrder = [...firsts].sort((one, other) => placeOf(one) - placeOf(other));
  const headed = [...groupBy(inOrder, ({ category }) => category?.['zh-CN'] ?? '').values()];
  return {
    indicators: headed.flat().map(named),
    groups: headed.map(([first, ...more]) => ({
      ...(first?.category ? { name: first.category } : {}),
      count: more.length + 1,
    })),
  };
}

function named({ id, name }: IndicatorResult): MatrixIndicator {
  return { id, name };
}

/** What the plan has not comes last. */
function placeOf({ place = Number.MAX_SAFE_INTEGER }: IndicatorResult): number {
  return place;
}
