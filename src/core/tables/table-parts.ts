import { foldHeader } from '../entries/index.js';
import { valueAt, type CellValue, type Sheet } from '../model/index.js';
import { headersAt, type HeaderIndices, type Headers } from './headers.js';

/** 表段 · A header row and the rows below it that a person filled, up to the next header row. */
export interface TablePart {
  readonly headers: Headers;
  readonly rows: number[];
}

/** How the headers of a sheet are known. */
export interface HeaderSearch {
  readonly indices: HeaderIndices;
  /** The columns that a formula of the template fills, which alone do not fill a row. */
  readonly computed: ReadonlySet<string>;
}

/** The parts of a sheet from its first header row on; each later one repeats most of the headers. */
export function tableParts(
  sheet: Sheet,
  first: Headers,
  { indices, computed }: HeaderSearch,
): readonly TablePart[] {
  const isHeader = (text: string) => indices.plain.has(foldHeader(text));
  const parts: TablePart[] = [];
  for (let headers: Headers | undefined = first; headers;) {
    const rows: number[] = [];
    const part: TablePart = { headers, rows };
    parts.push(part);
    headers = fillPart(part, sheet, {
      indices,
      isHeader,
      typed: typedValues(part, sheet, computed),
    });
  }
  return parts;
}

interface RowSearch {
  readonly indices: HeaderIndices;
  readonly isHeader: (text: string) => boolean;
  /** The values of each column that is filled by hand. */
  readonly typed: readonly Values[];
}

type Values = readonly (CellValue | undefined)[];

/** Takes the rows of a part and gives the headers of the next one, where there is one. */
function fillPart(
  { headers, rows }: TablePart,
  sheet: Sheet,
  { indices, isHeader, typed }: RowSearch,
): Headers | undefined {
  const [first = 1] = headers.columns.values();
  for (let row = headers.row + 1; row <= sheet.lastRow; row += 1) {
    const value = valueAt(sheet, row, first);
    const next =
      typeof value === 'string' && isHeader(value)
        ? repeatedHeaders(sheet, row, { indices, headers })
        : undefined;
    if (next) return next;
    if (isFilled(row, typed)) rows.push(row);
  }
  return undefined;
}

function repeatedHeaders(
  sheet: Sheet,
  row: number,
  { indices, headers }: { readonly indices: HeaderIndices; readonly headers: Headers },
): Headers | undefined {
  const found = headersAt(sheet, row, indices);
  return found.columns.size * 2 > headers.columns.size ? found : undefined;
}

function typedValues(
  { headers }: TablePart,
  sheet: Sheet,
  computed: ReadonlySet<string>,
): readonly Values[] {
  const typed = [...headers.columns].filter(([id]) => !computed.has(id));
  return typed.map(([, column]) => sheet.columns[column - 1]?.values ?? []);
}

function isFilled(row: number, typed: readonly Values[]): boolean {
  for (const values of typed) {
    const value = values[row];
    if (value !== undefined && value !== null) return true;
  }
  return false;
}
