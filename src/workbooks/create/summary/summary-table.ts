import type { SummaryColumnId, SummarySheetId, SummaryWords } from '../../../messages/index.js';
import { summaryColumnName } from './column-name.js';

/** A native formula and the result that is stored with it. */
export interface SummaryFormula {
  readonly formula: string;
  readonly result: string | number;
}

/** What a cell of the summary holds; null is nothing to say. */
export type SummaryValue = string | number | null | SummaryFormula;

/** The cells of a row by column. */
export type SummaryRow = Readonly<Partial<Record<SummaryColumnId, SummaryValue>>>;

/** 汇总表 · One sheet of the summary, without any bytes: its columns in order, and its rows. */
export interface SummaryTable {
  readonly id: SummarySheetId;
  readonly columns: readonly SummaryColumnId[];
  readonly rows: readonly SummaryRow[];
}

/** The first row below the headers. */
export const firstRow = 2;

/** The cells of one column of a table as a formula names them, such as '问题'!$C$2:$C$90. */
export function columnRange(
  { id, columns, rows }: SummaryTable,
  column: SummaryColumnId,
  { sheets }: SummaryWords,
): string {
  const letters = summaryColumnName(columns.indexOf(column) + 1);
  const last = Math.max(firstRow, firstRow + rows.length - 1);
  return `'${sheets[id]}'!$${letters}$${firstRow}:$${letters}$${last}`;
}

/** What a cell shows: its value, or the result of its formula. */
export function resultIn(value: SummaryValue | undefined): string | number | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? value.result : value;
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
