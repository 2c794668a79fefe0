import type { Place } from './address.js';
import type { CellError, CellValue, Formula, Sheet } from './workbook.js';

/** The value of a cell; null where it holds none. */
export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.columns[column - 1]?.values[row] ?? null;
}

/** The formula of a cell; undefined where its value was typed. */
export function formulaAt(sheet: Sheet, { row, column }: Place): Formula | undefined {
  return sheet.columns[column - 1]?.formulas.get(row);
}

/** The number format code of a cell, General where none was set. */
export function formatAt(sheet: Sheet, { row, column }: Place): string {
  const index = sheet.columns[column - 1]?.formats[row];
  return (index === undefined ? undefined : sheet.formatCodes[index]) ?? 'General';
}

/** Whether a value is an error value of Excel. */
export function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** Whether a cell holds something that cannot be understood. */
export function isUnreadable(value: CellValue): boolean {
  return isError(value) && value.isUnreadable === true;
}

/** Whether nothing of a sheet could be read. */
export function isUnreadSheet({ flaws = [] }: Sheet): boolean {
  return flaws.some(({ place }) => place === undefined);
}
