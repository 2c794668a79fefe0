import { valueAt, type CellValue, type Sheet } from '../../core/model/index.js';
import { loadRegions } from '../../data/regions.js';
import { decodeText, readDelimited, type DelimitedRow } from '../../workbooks/delimited/index.js';
import { foreignFormat } from '../../workbooks/package/foreign-format.js';
import { isReadFailure, read } from '../../workbooks/read/index.js';
import { nodeInflate } from '../../workbooks/read/node.js';
import { batchFailure } from '../host/batch-failure.js';
import { readBytes } from '../files/read-bytes.js';
import {
  readUnitList,
  type ExpectedUnit,
  type ListLine,
  type UnitList,
  type UnreadLine,
} from './unit-list.js';

/** All villages of a province fit into this. */
const mostBytes = 16 * 2 ** 20;
const mostLines = 200_000;
const mostTold = 10;

/** 应报单位 · The units of a list of any form, and the first of the lines that are none. */
export interface Expected {
  readonly units: readonly ExpectedUnit[];
  readonly passed: TableLines<ListLine>;
}

/** The first of some lines of a list, each with its sheet, and how many there are. */
interface TableLines<T> {
  readonly lines: readonly (T & { readonly sheet: string })[];
  readonly count: number;
}

/**
 * 读取清单 · The units that must deliver, from a text of any encoding or a workbook. A list of which
 * a line can't be read is a failure: a unit that it leaves out would never be missed.
 */
export async function readExpected(file: string, cwd: string): Promise<Expected> {
  const bytes = readBytes(file, cwd, mostBytes);
  if ('id' in bytes) throw batchFailure(bytes.id, { path: file, ...bytes.facts });
  const regions = loadRegions();
  const tables = await tablesOf(file, bytes);
  const lists = tables.map(({ sheet, rows }) => ({ sheet, ...readUnitList(rows, regions) }));
  const used = lists.filter(({ units }) => units.length > 0);
  const unread = linesOf(used.length > 0 ? used : lists, ({ unread: own }) => own);
  if (unread.count > 0) throw batchFailure('unread-lines', { path: file, ...factsOf(unread) });
  if (used.length === 0) throw batchFailure('no-region-codes', { path: file });
  return { units: used.flatMap(({ units }) => units), passed: linesOf(used, (one) => one.passed) };
}

type SheetList = UnitList & Pick<ListTable, 'sheet'>;

function linesOf<T extends ListLine>(
  lists: readonly SheetList[],
  ofList: (list: SheetList) => readonly T[],
): TableLines<T> {
  const all = lists.flatMap((list) => ofList(list).map((line) => ({ sheet: list.sheet, ...line })));
  return { lines: all.slice(0, mostTold), count: all.length };
}

function factsOf({ lines, count }: TableLines<UnreadLine>) {
  return { lines: lines.map((line) => ({ ...line })), count };
}

/** The rows of one list; sheet is empty where it is a text. */
interface ListTable {
  readonly sheet: string;
  readonly rows: readonly DelimitedRow[];
}

/** The rows of a text, or of each sheet of a workbook that holds any. */
async function tablesOf(file: string, bytes: Uint8Array): Promise<readonly ListTable[]> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const tables =
    isZip || foreignFormat(bytes) ? await ofWorkbook(file, bytes) : [ofText(file, bytes)];
  return tables.filter(({ rows }) => rows.length > 0);
}

function ofText(file: string, bytes: Uint8Array): ListTable {
  const decoded = decodeText(bytes);
  if ('reason' in decoded) throw batchFailure(decoded.reason, { path: file });
  return { sheet: '', rows: rowsUpTo(file, readDelimited(decoded.text)) };
}

async function ofWorkbook(file: string, bytes: Uint8Array): Promise<readonly ListTable[]> {
  try {
    const { sheets } = await read(bytes, {
      inflate: nodeInflate,
      maxUnpackedBytes: 16 * mostBytes,
    });
    return sheets.map((sheet) => ({ sheet: sheet.name, rows: rowsUpTo(file, rowsOf(sheet)) }));
  } catch (error) {
    if (!isReadFailure(error)) throw error;
    throw batchFailure(error.id, { ...error.facts, path: file });
  }
}

function rowsUpTo(file: string, rows: Iterable<DelimitedRow>): readonly DelimitedRow[] {
  const kept: DelimitedRow[] = [];
  for (const row of rows) {
    kept.push(row);
    if (kept.length > mostLines) {
      throw batchFailure('list-too-long', { path: file, limit: mostLines });
    }
  }
  return kept;
}

function* rowsOf(sheet: Sheet): Iterable<DelimitedRow> {
  for (let line = 1; line <= sheet.lastRow; line += 1) {
    const cells = sheet.columns.map((_, at) => textOf(valueAt(sheet, line, at + 1)));
    if (cells.some((cell) => cell.trim() !== '')) yield { line, cells };
  }
}

/** A value that cannot be read is no code, and keeps its row from being passed over. */
function textOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
