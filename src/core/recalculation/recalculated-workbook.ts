import { isUnknown } from '../expressions/index.js';
import {
  isError,
  type CellValue,
  type Column,
  type Language,
  type Sheet,
  type Workbook,
} from '../model/index.js';
import type { PlanFormulaCell } from './plan-cells.js';
import { agrees, shownResult } from './result-agrees.js';

/** 以复算为准 · A workbook whose cells of our functions hold what we calculate, where it differs. */
export function judgedWorkbook(
  workbook: Workbook,
  cells: readonly PlanFormulaCell[],
  language: Language,
): Workbook {
  const changes = new Map<Sheet, Map<number, Map<number, CellValue>>>();
  for (const { sheet, row, column, stored, result } of cells) {
    if (isUnknown(result) || (stored !== null && agrees(stored, result))) continue;
    const columns = changes.get(sheet) ?? new Map<number, Map<number, CellValue>>();
    const values = columns.get(column) ?? new Map<number, CellValue>();
    changes.set(sheet, columns.set(column, values.set(row, plain(shownResult(result, language)))));
  }
  if (changes.size === 0) return workbook;
  const sheets = workbook.sheets.map((sheet) => {
    const columns = changes.get(sheet);
    return columns ? withValues(sheet, columns) : sheet;
  });
  return { ...workbook, sheets };
}

/** An error without what a function adds to it. */
function plain(value: CellValue): CellValue {
  return isError(value) ? { error: value.error } : value;
}

function withValues(
  sheet: Sheet,
  changes: ReadonlyMap<number, ReadonlyMap<number, CellValue>>,
): Sheet {
  const columns = sheet.columns.map((column, index): Column | undefined => {
    const rows = changes.get(index + 1);
    if (!column || !rows) return column;
    const values = [...column.values];
    for (const [row, value] of rows) values[row] = value;
    return { ...column, values };
  });
  return { ...sheet, columns };
}
