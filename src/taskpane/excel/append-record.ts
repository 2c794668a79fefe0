import { contract, type ColumnId, type ColumnSpec } from '../../core/contract/index.js';
import { foldHeader } from '../../core/entries/index.js';
import {
  address,
  areaAddress,
  isError,
  type CellValue,
  type Language,
  type Sheet,
  type TableArea,
} from '../../core/model/index.js';
import { findHeaders, headerIndex, type Headers } from '../../core/tables/headers.js';
import type { Aliases } from '../../core/tables/index.js';
import { commit } from './commit.js';
import { typedEntry, type CellEntry } from './entry-text.js';
import { excelFailure } from './excel-failure.js';
import { listSheets } from './list-sheets.js';
import { readSheets, sheetsOfContract } from './read-sheets.js';

/** The lists that grow while a workbook goes from hand to hand. */
type RecordId = 'explanations' | 'approvals';

/** What to write under each column of a list. */
type RecordRow<S extends RecordId> = Readonly<Partial<Record<ColumnId<S>, CellValue>>>;

/** 说明行 · A row of the sheet of explanations. */
type ExplanationRow = RecordRow<'explanations'>;

/** 审批行 · A row of the sheet of approvals. */
type ApprovalRow = RecordRow<'approvals'>;

/** A row to be added, and the list that it belongs to. */
export type NewRecord =
  | { readonly on: 'explanations'; readonly row: ExplanationRow }
  | { readonly on: 'approvals'; readonly row: ApprovalRow };

/** How the sheet is found, and in which language it is made where it is missing. */
export interface RecordOptions {
  readonly language: Language;
  readonly aliases?: Aliases;
}

/** 追加一行 · Adds a row to the table of a list, making the sheet and its table where there are none. */
export async function appendRecord(
  context: Excel.RequestContext,
  record: NewRecord,
  { language, aliases = {} }: RecordOptions,
): Promise<void> {
  const { on } = record;
  const sheet = await readList(context, on, aliases);
  const headers = sheet && findHeaders(sheet, headerIndex(on, aliases));
  if (!sheet) createSheet(context, record, language);
  else if (!headers || headers.columns.size === 0)
    createTable(context, { sheet, record, language });
  else appendRow(context, { sheet, headers, record, aliases });
  await commit(context, sheet ? [sheet.name] : []);
}

async function readList(
  context: Excel.RequestContext,
  on: RecordId,
  aliases: Aliases,
): Promise<Sheet | undefined> {
  const listing = await listSheets(context);
  const name = sheetsOfContract(listing, aliases).get(on);
  if (name === undefined) return undefined;
  const { sheets } = await readSheets(context, listing, [name]);
  return sheets[0];
}

function createSheet(context: Excel.RequestContext, record: NewRecord, language: Language): void {
  const name = contract[record.on].name[language];
  fillTable(context.workbook.worksheets.add(name), 1, { record, language });
}

interface NewTable {
  readonly sheet: Sheet;
  readonly record: NewRecord;
  readonly language: Language;
}

function createTable(context: Excel.RequestContext, { sheet, record, language }: NewTable): void {
  const first = sheet.lastRow === 0 ? 1 : sheet.lastRow + 2;
  fillTable(context.workbook.worksheets.getItem(sheet.name), first, { record, language });
}

function fillTable(
  sheet: Excel.Worksheet,
  first: number,
  { record, language }: Omit<NewTable, 'sheet'>,
): void {
  const columns: readonly ColumnSpec[] = contract[record.on].columns;
  const area = { top: first, left: 1, bottom: first + 1, right: columns.length };
  const range = sheet.getRange(areaAddress(area));
  range.values = [
    columns.map(({ name }) => name[language]),
    columns.map(({ id }) => typedEntry(entryOf(record, id))),
  ];
  sheet.tables.add(areaAddress(area), true);
}

interface Addition {
  readonly sheet: Sheet;
  readonly headers: Headers;
  readonly record: NewRecord;
  readonly aliases: Aliases;
}

function appendRow(
  context: Excel.RequestContext,
  { sheet, headers, record, aliases }: Addition,
): void {
  const target = context.workbook.worksheets.getItem(sheet.name);
  refuseMissing(sheet, headers, record);
  const table = sheet.tables.find(({ area }) => area.top === headers.row);
  if (table) {
    target.tables.getItem(table.name).rows.add(undefined, [rowOfTable(table, record, aliases)]);
    return;
  }
  for (const [id, entry] of Object.entries(record.row)) {
    const column = headers.columns.get(id);
    const cell = column && target.getRange(address({ row: sheet.lastRow + 1, column }));
    if (cell) cell.values = [[typedEntry(entered(entry))]];
  }
}

const askedSince: readonly string[] = ['category', 'measures', 'deadline', 'document'];

/** What is said is never dropped in silence where a list of an earlier form has no column for it. */
function refuseMissing({ name: sheet }: Sheet, { columns }: Headers, { on, row }: NewRecord): void {
  const specs: readonly ColumnSpec[] = contract[on].columns;
  const values: Readonly<Record<string, CellValue>> = row;
  const isSaid = (id: string) => askedSince.includes(id) && (values[id] ?? '') !== '';
  const missing = specs.find(({ id }) => isSaid(id) && !columns.has(id));
  if (missing) throw excelFailure('column-missing', { sheet, column: missing.name['zh-CN'] });
}

function rowOfTable({ columns }: TableArea, record: NewRecord, aliases: Aliases): CellEntry[] {
  const index = headerIndex(record.on, aliases);
  return columns.map((header) => {
    const id = index.get(foldHeader(header))?.id;
    return typedEntry(id === undefined ? '' : entryOf(record, id));
  });
}

function entryOf({ row }: NewRecord, id: string): CellEntry {
  const values: Readonly<Record<string, CellValue>> = row;
  return entered(values[id] ?? null);
}

/** A value as it is entered; a truth value stands as the word that Excel shows for it. */
function entered(value: CellValue): CellEntry {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return (isError(value) ? value.error : value) ?? '';
}
