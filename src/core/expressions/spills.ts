import { contains } from '../model/index.js';
import type { Area, Formula, Place, Sheet } from '../model/index.js';
import { isPlanFormula } from './is-plan-formula.js';

/** 溢出 · A formula of ours that fills several cells from its own. */
export interface Spill {
  readonly anchor: Place;
  readonly formula: Formula;
  readonly area: Area;
}

/** The formula of ours that fills a cell from another one; sheets are looked through once. */
export function spillOver(
  known: Map<Sheet, readonly Spill[]>,
  sheet: Sheet,
  place: Place,
): Spill | undefined {
  let spills = known.get(sheet);
  if (!spills) known.set(sheet, (spills = spillsOf(sheet)));
  return spills.length === 0 ? undefined : spills.find(({ area }) => contains(area, place));
}

/** The formulas of ours in a sheet that fill several cells. */
export function spillsOf({ columns }: Sheet): readonly Spill[] {
  return columns.flatMap((column, index) =>
    [...(column?.formulas ?? [])].flatMap(([row, formula]) => {
      const { area, text } = formula;
      const isWide = area !== undefined && (area.top < area.bottom || area.left < area.right);
      if (!isWide || !isPlanFormula(text)) return [];
      return [{ anchor: { row, column: index + 1 }, formula, area }];
    }),
  );
}
