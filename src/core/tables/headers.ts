import { contract, type ColumnSpec, type SheetId } from '../contract/index.js';
import { foldHeader } from '../entries/index.js';
import { onceForEach, remember, valueAt, type Sheet } from '../model/index.js';
import type { RepeatedHeader } from './table.js';
import { withSecondRow } from './two-row-headers.js';

/** An office's own spellings: from a header or sheet name to the name of the contract. */
export type Aliases = Readonly<Record<string, string>>;

/** Where no office has its say; always the same, so that what is looked up by aliases is put together once. */
export const noAliases: Aliases = {};

/** The columns of one sheet by folded header. */
export type HeaderIndex = ReadonlyMap<string, ColumnSpec>;

/** A header row that was found. */
export interface Headers {
  /** The last row of the headers. */
  readonly row: number;
  /** All their rows, from the top. */
  readonly rows: readonly number[];
  readonly columns: ReadonlyMap<string, number>;
  readonly repeated: readonly RepeatedHeader[];
}

const searchedRows = 20;
const indices = onceForEach((aliases: Aliases) =>
  remember((id: SheetId) => buildIndex(id, aliases)),
);

/** The column of a sheet that a text names. */
export const namedColumns = onceForEach((aliases: Aliases) =>
  remember((id: SheetId) => {
    const index = headerIndex(id, aliases);
    return (text: string) => index.get(foldHeader(text))?.id;
  }),
);

/** Finds the header row within twenty rows from one on: the first of those that name the most columns. */
export function findHeaders(sheet: Sheet, index: HeaderIndex, from = 1): Headers | undefined {
  let best: Headers | undefined;
  const most = new Set(index.values()).size;
  const last = Math.min(from - 1 + searchedRows, sheet.lastRow);
  for (let row = from; row <= last; row += 1) {
    const headers = headersOfRow(sheet, row, index);
    if (headers.columns.size > (best?.columns.size ?? 0)) best = headers;
    if (best?.columns.size === most) break;
  }
  return best;
}

/** Reads one row as a header row; columns that are not of the contract are left alone. */
function headersOfRow(sheet: Sheet, row: number, index: HeaderIndex): Headers {
  const columns = new Map<string, number>();
  const repeated: RepeatedHeader[] = [];
  for (let column = 1; column <= sheet.columns.length; column += 1) {
    const value = valueAt(sheet, row, column);
    const spec = typeof value === 'string' ? index.get(foldHeader(value)) : undefined;
    if (!spec) continue;
    const first = columns.get(spec.id);
    if (first === undefined) columns.set(spec.id, column);
    else repeated.push({ column: spec.id, first: { row, column: first }, again: { row, column } });
  }
  return { row, rows: [row], columns, repeated };
}

/** A sheet whose headers are looked for, and how they may be spelt. */
export interface HeaderSource {
  readonly id: SheetId;
  readonly sheet: Sheet;
  readonly aliases: Aliases;
  /** The unit that all indicators of the workbook are in, where there is one. */
  readonly ownUnit: () => string | undefined;
}

/** The spellings that headers of a sheet are looked up in; a row with a unit in brackets asks for more of them. */
export interface HeaderIndices {
  readonly plain: HeaderIndex;
  readonly ofRow: (row: number) => HeaderIndex;
}

/** How the headers of a sheet are looked up; its own unit is asked for only where a row may name it. */
export function headerIndices({ id, sheet, aliases, ownUnit }: HeaderSource): HeaderIndices {
  const plain = headerIndex(id, aliases);
  const ofRow = (row: number) =>
    namesUnit(sheet, row, plain) ? headerIndex(id, aliases, ownUnit()) : plain;
  return { plain, ofRow };
}

/** Finds the header row; one that is found by its plain headers is read again with the unit that it names. */
export function searchHeaders(sheet: Sheet, indices: HeaderIndices): Headers | undefined {
  const found = findHeaders(sheet, indices.plain);
  return found && headersAt(sheet, found.row, indices);
}

/** The headers of a row, and of the row beside it where the two are one header. */
export function headersAt(sheet: Sheet, row: number, { ofRow }: HeaderIndices): Headers {
  const headersOf = (each: number) => headersOfRow(sheet, each, ofRow(each));
  return withSecondRow(sheet, headersOf(row), headersOf);
}

/** Whether a header of a row that is not known ends in brackets, in which a unit may stand. */
function namesUnit(sheet: Sheet, row: number, index: HeaderIndex): boolean {
  return sheet.columns.some((column) => {
    const value = column?.values[row];
    const header = typeof value === 'string' ? foldHeader(value) : '';
    return header.endsWith(')') && !index.has(header);
  });
}

/**
 * The columns of a sheet by every spelling of their headers, with the unit in brackets where it is the
 * very one that the column is read in: 资金（万元）, or 数值（%） where 指标 states no other unit.
 */
export function headerIndex(id: SheetId, aliases: Aliases, ownUnit?: string): HeaderIndex {
  const index = indices(aliases)(id);
  if (ownUnit === undefined) return index;
  const ofUnit = [...index].filter(([, { isInOwnUnit }]) => isInOwnUnit);
  return new Map([...inUnits(ofUnit, () => [ownUnit]), ...index]);
}

function* inUnits(
  headers: Iterable<readonly [string, ColumnSpec]>,
  unitsOf: (spec: ColumnSpec) => readonly string[],
): Iterable<readonly [string, ColumnSpec]> {
  for (const [header, spec] of headers) {
    for (const unit of unitsOf(spec)) {
      yield [foldHeader(`${header}(${unit})`), spec];
      yield [foldHeader(`${header}(单位:${unit})`), spec];
    }
  }
}

function buildIndex(id: SheetId, aliases: Aliases): HeaderIndex {
  const index = new Map<string, ColumnSpec>();
  for (const spec of contract[id].columns as readonly ColumnSpec[]) {
    for (const name of [...Object.values(spec.name), ...spec.aliases])
      index.set(foldHeader(name), spec);
  }
  for (const [spelling, name] of Object.entries(aliases)) {
    const spec = index.get(foldHeader(name));
    if (spec) index.set(foldHeader(spelling), spec);
  }
  return new Map([...inUnits(index, ({ units }) => units), ...index]);
}
