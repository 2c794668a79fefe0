import {
  isUnknown,
  isPlanFormula,
  spillsOf,
  type Calculation,
  type CellResult,
  type Spill,
} from '../expressions/index.js';
import {
  isError,
  valueAt,
  type CellValue,
  type Column,
  type Formula,
  type Place,
  type Sheet,
  type Workbook,
} from '../model/index.js';

/** 函数单元格 · A cell that one of our functions fills: what is stored there, and what we calculate. */
export interface PlanFormulaCell extends Place {
  readonly sheet: Sheet;
  /** The cell that holds the formula: itself, or the one whose formula spills over it. */
  readonly anchor: Place;
  readonly formula: Formula;
  readonly stored: CellValue;
  readonly result: CellResult;
}

const unfinished = new Set(['#NAME?', '#BUSY!', '#GETTING_DATA']);

/** Every cell that our functions fill, sheet by sheet and column by column. */
export function planCells(
  { sheets }: Workbook,
  calculation: Calculation,
): readonly PlanFormulaCell[] {
  return sheets.flatMap((sheet) =>
    filledPlaces(sheet).map((filled) => ({
      ...filled,
      sheet,
      stored: valueAt(sheet, filled.row, filled.column),
      result: calculation.cellAt(sheet, filled),
    })),
  );
}

/** Whether a cell holds its formula itself. */
export function isAnchor({ row, column, anchor }: Filled): boolean {
  return row === anchor.row && column === anchor.column;
}

/** Whether the last program left the cell without a result of our function. */
export function isUnstored({ stored, result }: PlanFormulaCell): boolean {
  if (isUnfinished(stored)) return true;
  return isError(stored) && stored.error === '#N/A' && !isUnknown(result) && !isError(result.value);
}

/** Whether a program stored no result of a formula, or an error that only says so. */
export function isUnfinished(stored: CellValue): boolean {
  return stored === null || (isError(stored) && unfinished.has(stored.error));
}

type Filled = Pick<PlanFormulaCell, 'row' | 'column' | 'anchor' | 'formula'>;

function filledPlaces(sheet: Sheet): readonly Filled[] {
  const own = sheet.columns.flatMap((column, index) =>
    column ? ownPlaces(column, index + 1) : [],
  );
  return own.length === 0 ? own : [...own, ...spillsOf(sheet).flatMap(spilledPlaces)];
}

function ownPlaces({ formulas }: Column, column: number): readonly Filled[] {
  const places: Filled[] = [];
  for (const [row, formula] of formulas) {
    if (isPlanFormula(formula.text)) places.push({ row, column, anchor: { row, column }, formula });
  }
  return places;
}

function spilledPlaces({ anchor, formula, area }: Spill): readonly Filled[] {
  const { top, left, bottom, right } = area;
  const width = right - left + 1;
  const places = Array.from({ length: width * (bottom - top + 1) }, (_, index) => ({
    row: top + Math.floor(index / width),
    column: left + (index % width),
    anchor,
    formula,
  }));
  return places.filter((place) => !isAnchor(place));
}
