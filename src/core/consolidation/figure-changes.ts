import type { AdoptedRow, FigureField } from '../adoption/index.js';
import { figureOf, type WorkbookFacts } from '../facts/index.js';
import { isAbsent, periodText, type Figure } from '../model/index.js';

/** 数据变化 · A figure of a workbook made anew that is another than in the one that was made before. */
export interface FigureChange {
  readonly row: AdoptedRow;
  readonly of: FigureField;
  readonly before: Figure;
  readonly after: Figure;
}

/** 数据变化 · What changed of the figures of units and of the totals that they make; what people typed is not told. */
export function figureChanges(
  rows: readonly AdoptedRow[],
  { figures }: WorkbookFacts,
): readonly FigureChange[] {
  const before = new Map(figures.map((figure) => [keyOf(figure), figure]));
  return rows.flatMap((row) => {
    if (
      row.scope === 'own' ||
      (row.origins.length + (row.lacking?.length ?? 0) === 0 && !row.isSum)
    )
      return [];
    const { region, scope, indicator, period } = row;
    const key = { region: region.code, scope, indicator: indicator.id, period: periodText(period) };
    const earlier = before.get(keyOf(key));
    return (['numerator', 'denominator', 'value'] as const).flatMap((of) => {
      const after = row.figures[of]?.figure ?? { absent: 'blank' as const };
      const was = figureOf(earlier?.[of]);
      return isSame(was, after) ? [] : [{ row, of, before: was, after }];
    });
  });
}

function keyOf(of: {
  readonly region: string;
  readonly scope: string;
  readonly indicator: string;
  readonly period: string;
}): string {
  return [of.region, of.scope, of.indicator, of.period].join('|');
}

/** Within the digits that a cell keeps. */
function isSame(one: Figure, other: Figure): boolean {
  if (isAbsent(one) || isAbsent(other)) {
    return isAbsent(one) && isAbsent(other) && one.absent === other.absent;
  }
  return Number(one.value.toPrecision(12)) === Number(other.value.toPrecision(12));
}
