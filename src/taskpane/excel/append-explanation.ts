import { contract } from '../../core/contract/index.js';
import type { ColumnId } from '../../core/contract/index.js';
import { foldHeader } from '../../core/entries/index.js';
import { address, areaAddress } from '../../core/model/index.js';
import type { Language, Sheet, TableArea } from '../../core/model/index.js';
import { findHeaders, headerIndex } from '../../core/submission/headers.js';
import type { Headers } from '../../core/submission/headers.js';
import type { Aliases } from '../../core/submission/index.js';
import { commit } from './commit.js';
import { typedEntry } from './entry-text.js';
import type { Entry } from './entry-text.js';
import { listSheets } from './list-sheets.js';
import { readSheets, sheetsOfContract } from './read-sheets.js';

/** 说明 · What to write under each column of the sheet of explanations. */
export type ExplanationRow = Readonly<Partial<Record<ColumnId<'explanations'>, Entry>>>;

/** How the sheet is found, and in which language it is made where it is missing. */
export interface ExplanationOptions {
  readonly language: Language;
  readonly aliases?: Aliases;
}

/** Adds an explanation to the table of 说明, making the sheet and its table where there are none. */
export async function appendExplanation(
  context: Excel.RequestContext,
  row: ExplanationRow,
  { language, aliases = {} }: ExplanationOptions,
): Promise<void> {
  const sheet = await readExplanations(context, aliases);
  const headers = sheet && findHeaders(sheet, headerIndex('explanations', aliases));
  if (!sheet) createSheet(context, row, language);
  else if (!headers || headers.columns.size === 0) createTable(context, { sheet, row, language });
  else appendRow(context, { sheet, headers, row, aliases });
  await commit(context, sheet ? [sheet.name] : []);
}

async function readExplanations(
  context: Excel.RequestContext,
  aliases: Aliases,
): Promise<Sheet | undefined> {
  const listing = await listSheets(context);
  const name = sheetsOfContract(listing, aliases).get('explanations');
  if (name === undefined) return undefined;
  const { sheets } = await readSheets(context, listing, [name]);
  return sheets[0];
}

function createSheet(context: Excel.RequestContext, row: ExplanationRow, language: Language): void {
  const name = contract.explanations.name[language];
  fillTable(context.workbook.worksheets.add(name), 1, { row, language });
}

interface NewTable {
  readonly sheet: Sheet;
  readonly row: ExplanationRow;
  readonly language: Language;
}

function createTable(context: Excel.RequestContext, { sheet, row, language }: NewTable): void {
  const first = sheet.lastRow === 0 ? 1 : sheet.lastRow + 2;
  fillTable(context.workbook.worksheets.getItem(sheet.name), first, { row, language });
}

function fillTable(
  sheet: Excel.Worksheet,
  first: number,
  { row, language }: Omit<NewTable, 'sheet'>,
): void {
  const { columns } = contract.explanations;
  const area = { top: first, left: 1, bottom: first + 1, right: columns.length };
  const range = sheet.getRange(areaAddress(area));
  range.values = [
    columns.map(({ name }) => name[language]),
    columns.map(({ id }) => typedEntry(row[id] ?? '')),
  ];
  sheet.tables.add(areaAddress(area), true);
}

interface Addition {
  readonly sheet: Sheet;
  readonly headers: Headers;
  readonly row: ExplanationRow;
  readonly aliases: Aliases;
}

function appendRow(
  context: Excel.RequestContext,
  { sheet, headers, row, aliases }: Addition,
): void {
  const target = context.workbook.worksheets.getItem(sheet.name);
  const table = sheet.tables.find(({ area }) => area.top === headers.row);
  if (table) {
    target.tables.getItem(table.name).rows.add(undefined, [rowOfTable(table, row, aliases)]);
    return;
  }
  for (const [id, entry] of Object.entries(row)) {
    const column = headers.columns.get(id);
    const cell = column && target.getRange(address({ row: sheet.lastRow + 1, column }));
    if (cell) cell.values = [[typedEntry(entry)]];
  }
}

function rowOfTable({ columns }: TableArea, row: ExplanationRow, aliases: Aliases): Entry[] {
  const index = headerIndex('explanations', aliases);
  const entries: Readonly<Record<string, Entry>> = row;
  return columns.map((header) => {
    const id = index.get(foldHeader(header))?.id;
    return typedEntry((id === undefined ? undefined : entries[id]) ?? '');
  });
}
