import type { Plan } from '../../../core/catalogue/index.js';
import { contract } from '../../../core/contract/index.js';
import type { Language } from '../../../core/model/index.js';
import { messagesOf } from '../../../messages/index.js';
import { repack } from '../../patch/index.js';
import { addFirstPage } from '../add-first-page.js';
import { cellLooks } from '../cell-looks.js';
import { addDropDown } from '../drop-downs.js';
import { setUpPage } from '../page-setup.js';
import { addDoubts, type DoubtLine } from './add-doubts.js';
import {
  widthFor,
  writeFacts,
  writeTable,
  writtenTables,
  type FilledTable,
  type PlanBook,
} from './plan-tables.js';
import { created } from '../created.js';

/** The workbook of a plan, and what its first page says. */
export interface PlanWorkbook {
  readonly plan: Plan;
  readonly lines: readonly string[];
  readonly language: Language;
  /** What is in doubt, where the plan is a draft; no sheet of doubts without it. */
  readonly doubts?: readonly DoubtLine[];
}

/** Rows that offer the lists of their columns, filled or not. */
const roomForRows = 40;

/** 规划工作簿 · The bytes of a workbook that states all of a plan as an office would. */
export async function createPlanWorkbook({
  plan,
  lines,
  language,
  doubts,
}: PlanWorkbook): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const messages = messagesOf(language);
  const looks = cellLooks(language);
  const workbook = new exceljs.Workbook();
  const book: PlanBook = { plan, workbook, messages, looks, look: 'input' };
  const creator = messages.workbook.coverTitle;
  Object.assign(workbook, { creator, lastModifiedBy: creator, created, modified: created });
  addFirstPage(workbook, { title: plan.name[language], lines }, { messages, looks });
  addFacts(book);
  for (const table of writtenTables(book)) addTable(table, book);
  if (doubts) addDoubts(workbook, doubts, { messages, looks });
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()), () => undefined);
}

function addFacts(book: PlanBook): void {
  const { workbook, messages } = book;
  const sheet = workbook.addWorksheet(contract.cover.name[messages.language]);
  sheet.getColumn(1).width = 18;
  sheet.getColumn(2).width = 60;
  writeFacts(sheet, book);
  sheet.views = [{ showGridLines: false }];
  setUpPage(sheet, messages.workbook.footer);
}

function addTable(table: FilledTable, book: PlanBook): void {
  const { workbook, messages } = book;
  const sheet = workbook.addWorksheet(table.name[messages.language]);
  writeTable(sheet, { ...table, header: 1 }, book);
  for (const [at, spec] of table.columns.entries()) {
    const column = sheet.getColumn(at + 1);
    column.width = widthFor(spec, table.rows, book);
    const last = Math.max(roomForRows, table.rows.length) + 1;
    const range = `${column.letter}2:${column.letter}${last}`;
    addDropDown(sheet, range, { spec, hint: '', messages });
  }
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: 1, showGridLines: false }];
  setUpPage(sheet, messages.workbook.footer, 1);
}
