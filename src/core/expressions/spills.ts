import {
  contains,
  onceForEach,
  type Area,
  type Formula,
  type Place,
  type Sheet,
} from '../model/index.js';
import { isPlanFormula } from './is-plan-formula.js';

/** 溢出 · A formula that fills several cells from its own. */
export interface Spill {
  readonly anchor: Place;
  readonly formula: Formula;
  readonly area: Area;
}

/** The formula of ours that fills a cell from another one. */
export function spillOver(sheet: Sheet, place: Place): Spill | undefined {
  const spills = spillsOf(sheet);
  return spills.length === 0 ? undefined : spills.find(({ area }) => contains(area, place));
}

/** The formula, whoever's it is, that fills a cell from another one. */
export function foreignSpillOver(sheet: Sheet, place: Place): Spill | undefined {
  const spills = wideFormulas(sheet);
  if (spills.length === 0) return undefined;
  return spills.find(
    ({ area, anchor }) =>
      contains(area, place) && (anchor.row !== place.row || anchor.column !== place.column),
  );
}

/** The formulas of ours in a sheet that fill several cells. */
export const spillsOf = onceForEach((sheet: Sheet): readonly Spill[] =>
  wideFormulas(sheet).filter(({ formula }) => isPlanFormula(formula.text)),
);

/** Sheets are looked through once. */
const wideFormulas = onceForEach(({ columns }: Sheet): readonly Spill[] =>
  columns.flatMap((column, index) =>
    [...(column?.formulas ?? [])].flatMap(([row, formula]) => {
      const { area } = formula;
      const isWide = area !== undefined && (area.top < area.bottom || area.left < area.right);
      return isWide ? [{ anchor: { row, column: index + 1 }, formula, area }] : [];
    }),
  ),
);
