import type { Place } from '../../core/model/index.js';
import { readFailure } from '../package/index.js';
import { readReference } from '../read/cell-reference.js';
import {
  attribute,
  mainNamespaces,
  once,
  place,
  scanXml,
  textOf,
  wholeAttribute,
  type Cursor,
  type PartShape,
} from '../xml/index.js';

/** A formula element of a cell, as the part spells it. */
interface FormulaElement {
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
  /** How it prefixes its elements, such as x:; mostly empty. */
  readonly prefix: string;
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
  readonly prefix: string;
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

const formula = place('f');
const cell = place('c', once(formula));
const row = place('row', cell);
const sheetData = place('sheetData', row);
const shape: PartShape = {
  namespaces: mainNamespaces,
  root: place('worksheet', once(sheetData)),
  nowhereElse: new Set(),
};

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
  const layout: SheetLayout = {
    ...{ prefix: '', rows: [], rowStarts: [], grouped: [] },
    sheetData: { start: -1, contentEnd: -1, end: -1, isEmpty: false },
  };
  const scan: Scan = {
    layout,
    wanted,
    row: undefined,
    cell: undefined,
    place: { row: 0, column: 0 },
  };
  if (bytes[0] === 0xfe || bytes[0] === 0xff) throw readFailure('malformed-xml', { part });
  await scanXml(
    { part, chunks: whole(bytes), shape },
    {
      open: (cursor) => open(scan, cursor),
      close: (cursor) => {
        close(scan, cursor);
      },
    },
  );
  return layout;
}

async function* whole(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

function open(scan: Scan, cursor: Cursor): boolean {
  const { place: element } = cursor;
  if (element === sheetData) openSheetData(scan, cursor);
  else if (element === row) openRow(scan, cursor);
  else if (element === cell) openCell(scan, cursor);
  else if (element === formula && scan.cell) return openFormula(scan.cell, cursor);
  return false;
}

function openSheetData({ layout }: Scan, cursor: Cursor): void {
  const { base, at, next, isEmpty } = cursor;
  layout.prefix = prefixOf(cursor);
  layout.sheetData = { start: base + at, contentEnd: base + next, end: base + next, isEmpty };
}

function prefixOf({ name: { prefix } }: Cursor): string {
  return prefix === '' ? '' : `${prefix}:`;
}

function openRow(scan: Scan, cursor: Cursor): void {
  const row = wholeAttribute(cursor, 'r') ?? scan.place.row + 1;
  scan.place = { row, column: 0 };
  const { base, at, next, isEmpty } = cursor;
  const end = base + next;
  const bounds = { start: base + at, contentStart: end, contentEnd: end, end };
  scan.row = { row, ...bounds, isEmpty, prefix: prefixOf(cursor), cells: [] };
  scan.layout.rowStarts.push({ row, start: bounds.start });
  if (scan.wanted(row)) scan.layout.rows.push(scan.row);
}

function openCell(scan: Scan, cursor: Cursor): void {
  const { base, at, next } = cursor;
  const place = placeOf(readReference(cursor), scan.place);
  scan.place = place;
  const bounds = { start: base + at, end: base + next };
  const look = { style: attribute(cursor, 's'), prefix: prefixOf(cursor) };
  scan.cell = { ...place, ...bounds, ...look, formula: undefined };
  if (scan.wanted(place.row)) scan.row?.cells.push(scan.cell);
}

/** A cell that names no place stands right of the one before. */
function placeOf(told: ReturnType<typeof readReference>, before: Place): Place {
  const isTold = told !== undefined && told !== 'nowhere';
  return isTold ? told : { row: before.row, column: before.column + 1 };
}

function openFormula(cell: CellElement, cursor: Cursor): boolean {
  cell.formula = {
    kind: attribute(cursor, 't'),
    area: attribute(cursor, 'ref'),
    group: wholeAttribute(cursor, 'si'),
    start: cursor.base + cursor.at,
    end: cursor.base + cursor.next,
    text: '',
  };
  return true;
}

function close({ layout, row: inHand, cell: ofRow }: Scan, cursor: Cursor): void {
  const { place: element, base, next } = cursor;
  if (element === formula && ofRow?.formula) closeFormula(layout, ofRow, cursor);
  else if (element === cell && ofRow) ofRow.end = base + next;
  else if (element === row && inHand) closeAround(inHand, cursor);
  else if (element === sheetData) closeAround(layout.sheetData, cursor);
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
