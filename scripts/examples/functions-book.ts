import type { Cell, Style, Worksheet } from 'exceljs';
import { readableFormula } from '../../src/core/expressions/index.js';
import { functions, type FunctionDefinition } from '../../src/core/functions/index.js';
import {
  areaAddress,
  type CellValue,
  type Language,
  type Place,
} from '../../src/core/model/index.js';
import { messagesOf, type Messages } from '../../src/messages/index.js';
import { defaultFormats } from '../../src/workbooks/create/default-formats.js';
import { cellLooks } from '../../src/workbooks/create/index.js';
import { setUpPage } from '../../src/workbooks/create/page-setup.js';
import { textWidth } from '../../src/workbooks/create/text-width.js';
import { repack, withDynamicArrays } from '../../src/workbooks/patch/index.js';
import { functionBlock, type FunctionBlock } from './function-block.js';

/** Stands in for the day of creation, so that the same definitions give the same bytes. */
const created = new Date(Date.UTC(2024, 0, 1));
const narrowest = 10;

type Looks = ReturnType<typeof cellLooks>;

/** 函数示例 · The bytes of a workbook in which every example of every function is live. */
export async function functionsBook(language: Language): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const messages = messagesOf(language);
  const workbook = new exceljs.Workbook();
  const { title } = messages.functions.page;
  Object.assign(workbook, { creator: title, lastModifiedBy: title, created, modified: created });
  const sheet = workbook.addWorksheet(title);
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 0, showGridLines: false }];
  const looks = cellLooks(language);
  functions.reduce((top, each) => addFunction(sheet, each, { top, messages, looks }), 1);
  fitColumns(sheet);
  setUpPage(sheet, messages.workbook.footer, 0);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return repack(await withDynamicArrays(bytes), (path, part) =>
    path === 'xl/workbook.xml' ? part.replace(/calcId="\d+"/, 'calcId="191029"') : undefined,
  );
}

interface Page {
  readonly top: number;
  readonly messages: Messages;
  readonly looks: Looks;
}

/** Adds a function with its examples from a row on, and gives the first row after it. */
function addFunction(sheet: Worksheet, definition: FunctionDefinition, page: Page): number {
  const { messages, looks } = page;
  const { id } = definition;
  const { description } =
    messages.functions.definitions[id as keyof Messages['functions']['definitions']];
  put(sheet, { row: page.top, column: 1, value: `PLAN.${id}` }, looks.header);
  put(sheet, { row: page.top, column: 2, value: description }, { font: looks.purpose.font });
  let top = page.top + 1;
  for (const example of definition.examples) {
    const block = functionBlock(definition, example, { top, messages });
    addBlock(sheet, block, looks);
    top = block.bottom + 1;
  }
  return top + 1;
}

function addBlock(sheet: Worksheet, block: FunctionBlock, looks: Looks): void {
  const { formula } = block;
  for (const header of block.headers) put(sheet, header, { font: looks.purpose.font });
  for (const input of block.inputs) put(sheet, input, { ...looks.input, numFmt: input.format });
  for (const result of block.results) put(sheet, result, looks.computed);
  const { row } = formula;
  put(sheet, { row, column: 1, value: readableFormula(formula.text) }, looks.given);
  const cell = sheet.getCell(formula.row, formula.column);
  const [first] = block.results;
  const isSpilled = block.results.length > 1;
  const stored = { formula: formula.text, result: first?.value };
  const array = { shareType: 'array', ref: areaAddress(formula.area) };
  cell.value = { ...stored, ...(isSpilled ? array : {}) } as Cell['value'];
}

/** Every column has room for its longest cell; what a function is for runs on over the cells beside it. */
function fitColumns(sheet: Worksheet): void {
  const widths = new Map<number, number>();
  sheet.eachRow((row) => {
    const isHeading = row.getCell(1).text.startsWith('PLAN.');
    row.eachCell((cell, column) => {
      if (isHeading && column > 1) return;
      widths.set(column, Math.max(widths.get(column) ?? narrowest, neededWidth(cell)));
    });
  });
  widths.forEach((width, column) => (sheet.getColumn(column).width = width));
}

/** Numbers are short; a date is as long as its format. */
function neededWidth({ result, value, numFmt }: Cell): number {
  const shown = numFmt === defaultFormats.day ? numFmt : (result ?? value);
  return typeof shown === 'string' ? Math.ceil(textWidth(shown)) + 2 : narrowest;
}

interface Filling extends Place {
  readonly value: CellValue;
}

function put(sheet: Worksheet, { row, column, value }: Filling, style: Partial<Style>): void {
  const cell = sheet.getCell(row, column);
  cell.value = value as Cell['value'];
  cell.style = style;
}
