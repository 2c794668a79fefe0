import type { Regions } from '../../core/regions/index.js';
import type { DelimitedRow } from '../../workbooks/delimited/index.js';
import { isAsideLine, isRemark } from './aside-line.js';
import { codeReader, isGrouped, isShortened, type CodeReader } from './code-in.js';
import { listHeader, type ListHeader } from './list-header.js';
import { nameCheck } from './named-regions.js';

/** 应报单位 · A unit that must deliver, as a list names it; whom to call where the list says so. */
export interface ExpectedUnit {
  readonly code: string;
  readonly contact?: string;
  readonly phone?: string;
}

/** A line of a list, and what stands there. */
export interface ListLine {
  readonly line: number;
  readonly text: string;
}

/** A line that leaves open which unit it means, and why; with the region of its code where it names another. */
export interface UnreadLine extends ListLine {
  readonly because:
    'no-code' | 'several-codes' | 'range' | 'grouped' | 'shortened' | 'in-remark' | 'other-name';
  readonly region?: string;
}

/** 清单 · The units of a list, its lines that can't be read, and the sums and remarks that are passed over. */
export interface UnitList {
  readonly units: readonly ExpectedUnit[];
  readonly unread: readonly UnreadLine[];
  readonly passed: readonly ListLine[];
}

const headerRows = 10;

/**
 * 应报单位清单 · Reads rows of a list: the code stands in the column that its header names, else in
 * the one in which most rows hold a code. A row says one code, or it is told.
 */
export function readUnitList(rows: readonly DelimitedRow[], regions: Regions): UnitList {
  const reader = codeReader(regions);
  const { header, after } = findHeader(rows, reader);
  const listed = rows.slice(after).filter(({ cells }) => !isSame(cells, rows[after - 1]?.cells));
  const isNamed = header.code !== undefined;
  const column = { code: header.code ?? fullestColumn(listed, reader), isNamed };
  const otherName = nameCheck(regions);
  const list = {
    units: [] as ExpectedUnit[],
    unread: [] as UnreadLine[],
    passed: [] as ListLine[],
  };
  for (const row of listed) {
    const place = { line: row.line, text: shownRow(row) };
    const code = codeOfRow(row, column, reader);
    const other = 'code' in code ? otherName(row, code.code, header) : undefined;
    if (other) list.unread.push({ ...place, because: 'other-name', region: other.name });
    else if ('code' in code) list.units.push({ ...code, ...callOf(row, header) });
    else if (code.because === 'no-code' && isAsideLine(row)) list.passed.push(place);
    else if (code.because === 'no-code' && isGrouped(row.cells))
      list.unread.push({ ...place, because: 'grouped' });
    else list.unread.push({ ...place, ...code });
  }
  return list;
}

/** The header among the first rows that hold no code, and how many rows end with it; one that names the codes before others. */
function findHeader(rows: readonly DelimitedRow[], reader: CodeReader) {
  const first = rows.slice(0, headerRows);
  const end = first.findIndex(({ cells }) => cells.some((cell) => mayBeCode(cell, reader)));
  const above = end < 0 ? first : first.slice(0, end);
  const found = above.flatMap(({ cells }, at) => {
    const header = listHeader(cells);
    return header ? [{ header, after: at + 1 }] : [];
  });
  const named = found.find(({ header }) => header.code !== undefined);
  return named ?? found[0] ?? { header: {} as ListHeader, after: 0 };
}

function mayBeCode(cell: string, { whole, inside, ofCreditCode }: CodeReader): boolean {
  return (
    whole(cell) !== undefined ||
    inside(cell).length > 0 ||
    ofCreditCode(cell) !== undefined ||
    isShortened(cell)
  );
}

/** A header that is repeated on every printed page is one all the same. */
function isSame(cells: readonly string[], others: readonly string[] | undefined): boolean {
  return others !== undefined && cells.join('\n') === others.join('\n');
}

/** The column in which most rows hold a code of the table; the first of equals, undefined where none does. */
function fullestColumn(
  rows: readonly DelimitedRow[],
  { whole, inside }: CodeReader,
): number | undefined {
  const counts = new Map<number, number>();
  const isCode = (cell: string) => whole(cell)?.isKnown === true || inside(cell).length > 0;
  for (const { cells } of rows) {
    const held = cells.flatMap((cell, at) => (isCode(cell) ? [at] : []));
    for (const at of held) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, one], [b, other]) => other - one || a - b);
  return first?.[0];
}

/** Where the codes of a list stand, and whether its header says so. */
interface CodeColumn {
  readonly code: number | undefined;
  readonly isNamed: boolean;
}

/** What a cell with a break in it may have taken in from the next line. */
const lineBreak = /[\r\n]/;

type CodeOfRow = Pick<ExpectedUnit, 'code'> | Pick<UnreadLine, 'because'>;

/**
 * The one code of a row; where its own column is blank, that of another. What a header names is the
 * code whatever else the row holds; without one, no second code may stand beside it.
 */
function codeOfRow(
  { cells }: DelimitedRow,
  { code: column, isNamed }: CodeColumn,
  reader: CodeReader,
): CodeOfRow {
  const own = column === undefined ? '' : (cells[column] ?? '');
  const others = cells.filter((_, at) => at !== column);
  if (own.trim() !== '') {
    const read = codeOf(own, reader);
    const rivals = others.filter((cell) => !isNamed || lineBreak.test(cell));
    return hasOther(read, rivals, reader) ? { because: 'several-codes' } : read;
  }
  const found = new Set(others.flatMap((cell) => knownIn(cell, reader)));
  const credit = others.flatMap((cell) => reader.ofCreditCode(cell) ?? []);
  const [code, ...more] = found.size > 0 ? found : new Set(credit);
  if (more.length > 0) return { because: 'several-codes' };
  if (code !== undefined) return single(code, others, reader);
  return { because: others.some(isShortened) ? 'shortened' : 'no-code' };
}

/** A code that was found among several cells, where none of them says more than it or speaks aside. */
function single(code: string, cells: readonly string[], reader: CodeReader): CodeOfRow {
  if (cells.some(reader.isRange)) return { because: 'range' };
  const isHeld = (cell: string) => knownIn(cell, reader).includes(code);
  return cells.some((cell) => isHeld(cell) && isRemark(cell)) ? { because: 'in-remark' } : { code };
}

function hasOther(read: CodeOfRow, cells: readonly string[], reader: CodeReader): boolean {
  const codes = cells.flatMap((cell) => knownIn(cell, reader));
  return 'code' in read && codes.some((code) => code !== read.code);
}

function codeOf(text: string, reader: CodeReader): CodeOfRow {
  if (reader.isRange(text)) return { because: 'range' };
  const [inside, ...more] = reader.inside(text);
  if (inside !== undefined && isRemark(text)) return { because: 'in-remark' };
  if (more.length > 0) return { because: 'several-codes' };
  const code = reader.whole(text)?.code ?? inside ?? reader.ofCreditCode(text);
  if (code !== undefined) return { code };
  return { because: isShortened(text) ? 'shortened' : 'no-code' };
}

function knownIn(cell: string, { whole, inside }: CodeReader): readonly string[] {
  const read = whole(cell);
  return read?.isKnown ? [read.code] : inside(cell);
}

function callOf({ cells }: DelimitedRow, { contact, phone }: ListHeader) {
  const textAt = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? '').trim());
  return {
    ...(textAt(contact) === '' ? {} : { contact: textAt(contact) }),
    ...(textAt(phone) === '' ? {} : { phone: textAt(phone) }),
  };
}

const shownCharacters = 40;

function shownRow({ cells }: DelimitedRow): string {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.join(' ').slice(0, shownCharacters);
}
