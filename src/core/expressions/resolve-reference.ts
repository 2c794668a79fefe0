import { parseA1Ref, parseStructRef, type ReferenceIdentifier } from '@borgar/fx/xlsx';
import {
  contains,
  onceForEach,
  areaOfCell,
  parseArea,
  remember,
  type Area,
  type Place,
  type Sheet,
  type TableArea,
  type Workbook,
  lastPlace,
} from '../model/index.js';

/** A cell of a workbook from which a formula looks around. */
export interface CellOfSheet extends Place {
  readonly sheet: Sheet;
}

/** Cells that a formula refers to. */
export interface CellsOfSheet {
  readonly sheet: Sheet;
  readonly area: Area;
}

const parseRange = remember((text: string) => parseA1Ref(text));
const parseTablePart = remember((text: string) => parseStructRef(text));

/** The cells that a range or a structured reference names; undefined where this workbook has none. */
export function resolveReference(
  { value, kind }: ReferenceIdentifier,
  at: CellOfSheet,
  workbook: Workbook,
): CellsOfSheet | undefined {
  if (kind === 'table') return tableCells(value, at, workbook);
  return kind === 'name' ? undefined : rangeCells(value, at, workbook);
}

/** The cell of a row or column that stands in the row or column of a formula's own cell. */
export function ownCell({ sheet, area }: CellsOfSheet, at: Place): CellsOfSheet | undefined {
  const { top, bottom, left, right } = area;
  const row = top === bottom ? top : at.row;
  const column = left === right ? left : at.column;
  const isInside = row >= top && row <= bottom && column >= left && column <= right;
  return isInside ? { sheet, area: areaOfCell({ row, column }) } : undefined;
}

/** Whole columns and rows end where the sheet does. */
function rangeCells(text: string, at: CellOfSheet, { sheets }: Workbook): CellsOfSheet | undefined {
  const here = parseArea(text);
  if (here) return { sheet: at.sheet, area: here };
  const found = parseRange(text);
  if (!found || !('range' in found) || found.workbookName) return undefined;
  const { sheetName, range } = found;
  const sheet = sheetName ? sheets.find(({ name }) => isSame(name, sheetName)) : at.sheet;
  if (!sheet) return undefined;
  const last = Math.max(1, sheet.lastRow);
  const isWhole = range.bottom === null || range.bottom === undefined;
  const area = {
    top: (range.top ?? 0) + 1,
    left: (range.left ?? 0) + 1,
    bottom: isWhole ? last : Number(range.bottom) + 1,
    right: Math.min(lastPlace.column, (range.right ?? lastPlace.column - 1) + 1),
  };
  return { sheet, area };
}

function tableCells(text: string, at: CellOfSheet, { sheets }: Workbook): CellsOfSheet | undefined {
  const found = parseTablePart(text);
  if (!found || found.workbookName) return undefined;
  const { table: name = '', columns = [], sections = [] } = found;
  const isHere = ({ area }: TableArea) => contains(area, at);
  const isMeant = (table: TableArea) => (name === '' ? isHere(table) : isSame(table.name, name));
  for (const sheet of name === '' ? [at.sheet] : sheets) {
    const table = sheet.tables.find(isMeant);
    const area = table && areaOf(table, { columns, sections }, at);
    if (table) return area && { sheet, area };
  }
  return undefined;
}

interface Part {
  readonly columns: readonly string[];
  readonly sections: readonly string[];
}

/** The columns of a table by name in lower case, the first of each name. */
const columnIndex = onceForEach(({ columns }: TableArea): ReadonlyMap<string, number> => {
  const named = columns.map((name, at) => [name.toLowerCase(), at] as const);
  return new Map(named.reverse());
});

function areaOf(table: TableArea, { columns, sections }: Part, { row }: Place): Area | undefined {
  const { area } = table;
  const index = columnIndex(table);
  const places = columns.map((column) => index.get(column.toLowerCase()) ?? -1);
  const rows = rowsOf(table, sections, row);
  if (!rows || places.includes(-1)) return undefined;
  const [first = 0, last = columns.length === 0 ? area.right - area.left : first] = places;
  return { ...rows, left: area.left + first, right: area.left + last };
}

/** The rows of a section; several sections at once are not understood. */
function rowsOf(
  { area, headerRows, totalsRows }: TableArea,
  sections: readonly string[],
  row: number,
): Pick<Area, 'top' | 'bottom'> | undefined {
  const [section = 'data', another] = sections;
  if (another !== undefined) return undefined;
  const data = { top: area.top + headerRows, bottom: area.bottom - totalsRows };
  if (section === 'data') return data;
  if (section === 'all') return { top: area.top, bottom: area.bottom };
  if (section === 'headers') return { top: area.top, bottom: area.top + headerRows - 1 };
  const isInside = row >= data.top && row <= data.bottom;
  return section === 'this row' && isInside ? { top: row, bottom: row } : undefined;
}

function isSame(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}
