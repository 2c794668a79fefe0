import {
  cellResult,
  foreignSpillOver,
  isUnknown,
  isVolatile,
  type Spill,
} from '../expressions/index.js';
import {
  address,
  formulaAt,
  onceForEach,
  type CellValue,
  type Place,
  type Sheet,
} from '../model/index.js';
import { recalculated, type Submission } from '../submission/index.js';

/** A cell that is sealed. */
export interface SealedCell extends Place {
  readonly sheet: Sheet;
  readonly raw: CellValue;
}

/**
 * 无法封存的原因 · Why a cell has no result that can be sealed.
 *
 * volatile: it may give another one each time · not-recomputed: it points to other workbooks or uses
 * what we do not calculate · stale: what is stored is not what it comes to · unreadable: no formula,
 * but a cell or sheet that nobody can read.
 */
export type ResultObstacle = 'volatile' | 'not-recomputed' | 'stale' | 'unreadable';

/** What a cell holds, whether a formula gave it, and why that cannot be sealed. */
export interface SealedResult {
  readonly value: CellValue;
  readonly isFormula: boolean;
  readonly obstacle?: ResultObstacle;
}

/** The cells of other functions whose stored result is not what they come to; where none is stored, none is wrong. */
const staleCells = onceForEach(
  ({ builtInCells }: Submission): ReadonlySet<string> =>
    new Set(
      builtInCells
        .filter(({ stored }) => stored !== null)
        .map((cell) => placeKey(cell.sheet.name, cell)),
    ),
);

/** LibreOffice stores a typed TRUE as a formula. */
const truths: Readonly<Record<string, boolean>> = { 'TRUE()': true, 'FALSE()': false };

/** 封存值 · What was typed into a cell; of a formula what we calculate, whatever a program stored. */
export function sealedResult(
  { sheet, row, column, raw }: SealedCell,
  submission: Submission,
): SealedResult {
  const spill = fillingFormula(sheet, { row, column });
  if (!spill) return { value: raw, isFormula: false };
  const { anchor, formula } = spill;
  const truth = truths[formula.text.trim().toUpperCase()];
  if (truth !== undefined) return { value: truth, isFormula: false };
  if (isVolatile(formula.text)) return { value: raw, isFormula: true, obstacle: 'volatile' };
  const evaluated = recalculated(submission).resultOf(formula.text, { sheet, ...anchor });
  const result = cellResult(evaluated, row - anchor.row, column - anchor.column);
  if (isUnknown(result)) return { value: raw, isFormula: true, obstacle: 'not-recomputed' };
  const { value } = result;
  const isStale = staleCells(submission).has(placeKey(sheet.name, anchor));
  return isStale ? { value, isFormula: true, obstacle: 'stale' } : { value, isFormula: true };
}

function fillingFormula(sheet: Sheet, place: Place): Pick<Spill, 'anchor' | 'formula'> | undefined {
  const formula = formulaAt(sheet, place);
  return formula ? { anchor: place, formula } : foreignSpillOver(sheet, place);
}

function placeKey(sheet: string, place: Place): string {
  return `${sheet}!${address(place)}`;
}
