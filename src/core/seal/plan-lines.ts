import { carriedSheet } from '../catalogue-file/index.js';
import type { ColumnSpec, SheetId } from '../contract/index.js';
import { column } from '../contract/sheet-spec.js';
import { valueAt, type Sheet, type Workbook } from '../model/index.js';
import type { StatedCell } from './canonical-cell.js';
import { lineOf } from './canonical-line.js';

/** 封存的表 · The sheets that seals see: those of the contract, and the plan that a workbook carries. */
export type SealedOn = SheetId | 'plan';

/** A row of the sheet 规划 as seals see it. */
interface PlanLine {
  readonly on: 'plan';
  readonly key: string;
  readonly row: number;
  readonly text: string;
}

/**
 * 规划表各行 · The rows of the carried plan: each filled one by its number among them, its cells by the
 * number of their column among the filled ones. Blank rows and columns in between make no difference.
 */
export function planLines(
  workbook: Workbook,
  textOf: (cell: StatedCell) => string,
): readonly PlanLine[] {
  const sheet = carriedSheet(workbook);
  if (!sheet) return [];
  const columns = planColumns(sheet);
  const rows = Array.from({ length: sheet.lastRow }, (_, at) => at + 1).filter((row) =>
    columns.some((each) => valueAt(sheet, row, each.column) !== null),
  );
  return rows.map((row, at) => {
    const cells = columns.map(({ spec, column }) => {
      const raw = valueAt(sheet, row, column);
      return textOf({ sheet, row, column, raw, spec, unit: '' });
    });
    const key = String(at + 1);
    return { on: 'plan', key, row, text: lineOf('plan', [`row=${key}`, ...cells]) };
  });
}

/** The filled columns of a carried plan, each under the id that its cells are sealed by. */
export function planColumns(
  sheet: Sheet,
): readonly { readonly spec: ColumnSpec; readonly column: number }[] {
  const filled = sheet.columns.flatMap((each, at) =>
    each?.values.some((value) => value !== undefined && value !== null) ? [at + 1] : [],
  );
  return filled.map((place, at) => {
    const id = `c${at + 1}`;
    return { spec: column(id, [id, id], { holds: 'text' }), column: place };
  });
}
