import { columnNumber } from '../../core/model/index.js';
import type { Place } from '../../core/model/index.js';
import { readFailure } from '../package/index.js';
import { attribute, nameKey, scanXml, textOf, wholeAttribute } from '../xml/index.js';
import type { Cursor } from '../xml/index.js';

/** A formula element of a cell, as the part spells it. */
export interface FormulaElement {
  readonly kind: string | undefined;
  readonly area: string | undefined;
  readonly group: number | undefined;
  readonly start: number;
  end: number;
  text: string;
}

/** A cell element of a sheet part and its bytes. */
export interface CellElement extends Place {
  readonly start: number;
  end: number;
  readonly style: string | undefined;
  formula: FormulaElement | undefined;
}

/** A row element of a sheet part: its bytes, and whether it has a closing tag. */
export interface RowElement {
  readonly row: number;
  readonly start: number;
  /** The byte after its open tag. */
  readonly contentStart: number;
  /** The first byte of its closing tag. */
  contentEnd: number;
  end: number;
  readonly isEmpty: boolean;
  readonly cells: CellElement[];
}

/** 工作表布局 · Where the rows that are asked for, and all cells with formulas in groups or areas, stand in a part. */
export interface SheetLayout {
  /** How the part prefixes its elements, such as x:; mostly empty. */
  prefix: string;
  readonly rows: RowElement[];
  /** Where each row starts, in the order of the part. */
  readonly rowStarts: { readonly row: number; readonly start: number }[];
  /** Cells of shared and array formulas, whatever their row. */
  readonly grouped: CellElement[];
  sheetData: { start: number; contentEnd: number; end: number; isEmpty: boolean };
}

const keys = {
  sheetData: nameKey('sheetData'),
  row: nameKey('row'),
  cell: nameKey('c'),
  formula: nameKey('f'),
  reference: nameKey('r'),
  style: nameKey('s'),
  kind: nameKey('t'),
  area: nameKey('ref'),
  group: nameKey('si'),
};
const decoder = new TextDecoder();

interface Scan {
  readonly layout: SheetLayout;
  readonly wanted: (row: number) => boolean;
  row: RowElement | undefined;
  cell: CellElement | undefined;
  place: { row: number; column: number };
}

/** Finds the bytes of rows and cells in a sheet part. */
export async function layOutSheet(
  part: string,
  bytes: Uint8Array,
  wanted: (row: number) => boolean,
): Promise<SheetLayout> {
  const sheetData = { start: -1, contentEnd: -1, end: -1, isEmpty: false };
  const layout: SheetLayout = { prefix: '', rows: [], rowStarts: [], grouped: [], sheetData };
  const scan: Scan = {
    layout,
    wanted,
    row: undefined,
    cell: undefined,
    place: { row: 0, column: 0 },
  };
  if (bytes[0] === 0xfe || bytes[0] === 0xff) throw readFailure('malformed-xml', { part });
  await scanXml(part, whole(bytes), {
    open: (cursor) => open(scan, cursor),
    close: (cursor) => close(scan, cursor),
  });
  return layout;
}

async function* whole(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

function open(scan: Scan, cursor: Cursor): boolean {
  const { key, path } = cursor;
  if (path.length === 2 && key === keys.sheetData) openSheetData(scan, cursor);
  else if (path.length === 3 && key === keys.row) openRow(scan, cursor);
  else if (path.length === 4 && key === keys.cell && scan.row) openCell(scan, cursor);
  else if (path.length === 5 && key === keys.formula && scan.cell)
    return openFormula(scan.cell, cursor);
  return false;
}

function openSheetData({ layout }: Scan, cursor: Cursor): void {
  const { base, at, next, isEmpty, bytes } = cursor;
  const tag = decoder.decode(bytes.subarray(at + 1, next));
  const [, prefix = ''] = /^([^\s:/>]+:)?sheetData/.exec(tag) ?? [];
  layout.prefix = prefix;
  layout.sheetData = { start: base + at, contentEnd: base + next, end: base + next, isEmpty };
}

function openRow(scan: Scan, cursor: Cursor): void {
  const row = wholeAttribute(cursor, keys.reference) ?? scan.place.row + 1;
  scan.place = { row, column: 0 };
  const { base, at, next, isEmpty } = cursor;
  const end = base + next;
  const bounds = { start: base + at, contentStart: end, contentEnd: end, end };
  scan.row = { row, ...bounds, isEmpty, cells: [] };
  scan.layout.rowStarts.push({ row, start: bounds.start });
  if (scan.wanted(row)) scan.layout.rows.push(scan.row);
}

function openCell(scan: Scan, cursor: Cursor): void {
  const { base, at, next } = cursor;
  const place = placeOf(attribute(cursor, keys.reference), scan.place);
  scan.place = place;
  const style = attribute(cursor, keys.style);
  scan.cell = { ...place, start: base + at, end: base + next, style, formula: undefined };
  if (scan.wanted(place.row)) scan.row?.cells.push(scan.cell);
}

function placeOf(reference: string | undefined, before: Place): Place {
  const [, letters = '', digits = ''] = /^([A-Za-z]+)(\d+)$/.exec(reference ?? '') ?? [];
  if (digits === '') return { row: before.row, column: before.column + 1 };
  return { row: Number(digits), column: columnNumber(letters) };
}

function openFormula(cell: CellElement, cursor: Cursor): boolean {
  cell.formula = {
    kind: attribute(cursor, keys.kind),
    area: attribute(cursor, keys.area),
    group: wholeAttribute(cursor, keys.group),
    start: cursor.base + cursor.at,
    end: cursor.base + cursor.next,
    text: '',
  };
  return true;
}

function close(scan: Scan, cursor: Cursor): void {
  const { key, path, base, next } = cursor;
  const { layout, row, cell } = scan;
  if (path.length === 5 && key === keys.formula && cell?.formula)
    closeFormula(layout, cell, cursor);
  else if (path.length === 4 && key === keys.cell && cell) cell.end = base + next;
  else if (path.length === 3 && key === keys.row && row) closeAround(row, cursor);
  else if (path.length === 2 && key === keys.sheetData) closeAround(layout.sheetData, cursor);
}

/** An element that its own tag closed ends with that tag. */
function closeAround(
  element: { readonly isEmpty: boolean; contentEnd: number; end: number },
  { base, at, next }: Cursor,
): void {
  element.end = base + next;
  element.contentEnd = element.isEmpty ? element.end : base + at;
}

function closeFormula({ grouped }: SheetLayout, cell: CellElement, cursor: Cursor): void {
  if (!cell.formula) return;
  cell.formula.end = cursor.base + cursor.next;
  cell.formula.text = textOf(cursor);
  if (cell.formula.kind !== undefined && cell.formula.kind !== 'normal') grouped.push(cell);
}
