import { planSheet } from '../../../core/catalogue-file/index.js';
import { setUpPage } from '../page-setup.js';
import { carriedTables, widthFor, writeFacts, writeTable, type PlanBook } from './plan-tables.js';

/** Narrower labels would be cut. */
const leastWidths = [18, 30] as const;
const otherwise = 9;

/**
 * 规划 · Adds the last sheet of a workbook, on which it carries its plan: the facts, and below them
 * each table under its title.
 */
export function addPlanSheet(book: PlanBook): void {
  const { workbook, messages, looks } = book;
  const sheet = workbook.addWorksheet(planSheet[messages.language]);
  let row = writeFacts(sheet, book) + 2;
  for (const table of carriedTables(book)) {
    sheet.getCell(row, 1).value = table.name[messages.language];
    sheet.getCell(row, 1).style = looks.header;
    writeTable(sheet, { ...table, header: row + 1 }, book);
    for (const [at, spec] of table.columns.entries()) {
      const column = sheet.getColumn(at + 1);
      const least = Math.max(leastWidths[at] ?? otherwise, column.width ?? 0);
      column.width = Math.max(least, widthFor(spec, table.rows, book));
    }
    row += table.rows.length + 3;
  }
  sheet.views = [{ showGridLines: false }];
  setUpPage(sheet, messages.workbook.footer);
}
