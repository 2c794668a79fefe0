import type { Workbook, Worksheet } from 'exceljs';
import type { Plan } from '../../../core/catalogue/index.js';
import {
  factCells,
  planLabels,
  planTables,
  tableCells,
  type CellsOfPlan,
  type PlanCell,
  type PlanTable,
} from '../../../core/catalogue-file/index.js';
import type { ColumnSpec } from '../../../core/contract/index.js';
import { isoDay } from '../../../core/model/index.js';
import type { Messages } from '../../../messages/index.js';
import { alignmentOf, type CellLooks } from '../cell-looks.js';
import { columnWidth } from '../column-width.js';
import { defaultFormats } from '../default-formats.js';
import { writeCell } from '../write-cell.js';

/** What the sheets of a plan are made with; `look` is of cells that are filled in, or given. */
export interface PlanBook {
  readonly workbook: Workbook;
  readonly plan: Plan;
  readonly messages: Messages;
  readonly looks: CellLooks;
  readonly look: 'input' | 'given';
}

/** 规划要素 · Writes the labels of a plan and what it says to them, from the first row on; says how many rows. */
export function writeFacts(sheet: Worksheet, { plan, messages, looks, look }: PlanBook): number {
  const answers: CellsOfPlan = factCells(plan, messages.language);
  for (const [at, { id, name, holds }] of planLabels.entries()) {
    const row = at + 1;
    writeCell(sheet.getCell(row, 1), { value: name[messages.language] }, looks.header);
    const style = { ...looks[look], alignment: alignmentOf('text'), numFmt: defaultFormats[holds] };
    writeCell(sheet.getCell(row, 2), { value: answers[id] ?? null }, style);
    sheet.getRow(row).height = 26;
  }
  return planLabels.length;
}

/** 规划各表 · The tables of a plan that have rows, and that of its indicators. */
export function writtenTables({ plan, messages }: PlanBook): readonly FilledTable[] {
  const filled = planTables.map((table) => ({
    ...table,
    rows: tableCells(plan, table.id, messages.language),
  }));
  return filled.filter(({ id, rows }) => id === 'indicators' || rows.length > 0);
}

/** 所附各表 · The same as a workbook carries them: a plan that prints no headings has no column for them, as ever. */
export function carriedTables(book: PlanBook): readonly FilledTable[] {
  return writtenTables(book).map((table) => {
    const isBlank = table.rows.every(({ category }) => category === undefined);
    if (!isBlank) return table;
    return { ...table, columns: table.columns.filter(({ id }) => id !== 'category') };
  });
}

/** A table of a plan with its rows. */
export interface FilledTable extends PlanTable {
  readonly rows: readonly CellsOfPlan[];
}

/** 规划的一张表 · Writes the header of a table into a row, and its rows below. */
export function writeTable(
  sheet: Worksheet,
  { columns, rows, header }: FilledTable & { readonly header: number },
  { messages, looks, look }: PlanBook,
): void {
  for (const [at, spec] of columns.entries()) {
    const column = at + 1;
    writeCell(sheet.getCell(header, column), { value: spec.name[messages.language] }, looks.header);
    const style = {
      ...looks[look],
      alignment: alignmentOf(spec.holds),
      numFmt: defaultFormats[spec.holds],
    };
    rows.forEach((row, below) =>
      writeCell(sheet.getCell(header + 1 + below, column), { value: row[spec.id] ?? null }, style),
    );
  }
  sheet.getRow(header).height = 32;
  rows.forEach((_, below) => (sheet.getRow(header + 1 + below).height = 24));
}

/** How wide a column must be for the cells of some rows. */
export function widthFor(
  spec: ColumnSpec,
  rows: readonly CellsOfPlan[],
  { messages }: PlanBook,
): number {
  const texts = rows.map((row) => textOf(row[spec.id]));
  return columnWidth(spec, { texts, isEmpty: false }, messages.language);
}

function textOf(cell: PlanCell): string {
  return typeof cell === 'object' ? isoDay(cell) : String(cell ?? '');
}
