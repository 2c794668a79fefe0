import { isUnknown, isPlanFormula, spillsOf } from '../expressions/index.js';
import type { Calculation, CellResult } from '../expressions/index.js';
import { formulaAt, isError, valueAt } from '../model/index.js';
import type { CellValue, Column, Formula, Place, Sheet, Workbook } from '../model/index.js';

/** 函数单元格 · A cell that one of our functions fills: what is stored there, and what we calculate. */
export interface PlanCell extends Place {
  readonly sheet: Sheet;
  /** None where the formula of another cell spills over it. */
  readonly formula: Formula | undefined;
  readonly stored: CellValue;
  readonly result: CellResult;
}

const unfinished = new Set(['#NAME?', '#BUSY!', '#GETTING_DATA']);

/** Every cell that our functions fill, sheet by sheet and column by column. */
export function planCells({ sheets }: Workbook, calculation: Calculation): readonly PlanCell[] {
  return sheets.flatMap((sheet) =>
    placesOf(sheet).map((place) => ({
      ...place,
      sheet,
      formula: formulaAt(sheet, place),
      stored: valueAt(sheet, place.row, place.column),
      result: calculation.cellAt(sheet, place),
    })),
  );
}

/** Whether the last program left the cell without a result of our function. */
export function isUnstored({ stored, result }: PlanCell): boolean {
  if (stored === null) return true;
  if (!isError(stored)) return false;
  if (unfinished.has(stored.error)) return true;
  return stored.error === '#N/A' && !isUnknown(result) && !isError(result.value);
}

function placesOf(sheet: Sheet): readonly Place[] {
  const own = sheet.columns.flatMap((column, index) =>
    column ? rowsOf(column).map((row) => ({ row, column: index + 1 })) : [],
  );
  return own.length === 0 ? own : [...own, ...spilledPlaces(sheet)];
}

function rowsOf({ formulas }: Column): readonly number[] {
  return [...formulas].filter(([, { text }]) => isPlanFormula(text)).map(([row]) => row);
}

function spilledPlaces(sheet: Sheet): readonly Place[] {
  return spillsOf(sheet).flatMap(({ anchor, area: { top, left, bottom, right } }) => {
    const width = right - left + 1;
    const places = Array.from({ length: width * (bottom - top + 1) }, (_, index) => ({
      row: top + Math.floor(index / width),
      column: left + (index % width),
    }));
    return places.filter(({ row, column }) => row !== anchor.row || column !== anchor.column);
  });
}
