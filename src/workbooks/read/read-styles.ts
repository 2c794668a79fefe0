import { readFailure, type Package } from '../package/index.js';
import {
  attribute,
  mainNamespaces,
  once,
  place,
  scanXml,
  wholeAttribute,
  type Cursor,
  type PartShape,
} from '../xml/index.js';
import { builtInFormats } from './built-in-formats.js';

/** The number formats of a workbook: their codes, and for each cell style the index of its code. */
export interface Styles {
  readonly formatCodes: readonly string[];
  /** Undefined for a style whose format cannot be understood. */
  readonly formatOfStyle: readonly (number | undefined)[];
}

/** Index of General, which cells need not name. */
export const general = 0;

/** Index of the code for cells whose date is text in the file and whose style names no format. */
export const isoDate = 1;

const formatCodes = ['General', 'yyyy-mm-dd'];
const format = place('numFmt');
const style = place('xf');
const shape: PartShape = {
  namespaces: mainNamespaces,
  root: place('styleSheet', once(place('numFmts', format)), once(place('cellXfs', style))),
  nowhereElse: new Set(['numFmts', 'cellXfs']),
};

/** The styles of a workbook without a part for them: there is the first style, and no other. */
export const noStyles: Styles = { formatCodes, formatOfStyle: [general] };

/** The number formats of the styles part; undefined where it is not there, or holds something else. */
export async function readStyles(source: Package, part: string): Promise<Styles | undefined> {
  if (!source.has(part)) return undefined;
  const custom = new Map<number, string>();
  const ids: number[] = [];
  const isOwn = await scanXml(
    { part, chunks: source.chunks(part), shape },
    {
      open: (cursor) => {
        const { place: element } = cursor;
        if (element === format || element === style) source.keep();
        if (element === format) addFormat(cursor, custom);
        if (element === style) ids.push(wholeAttribute(cursor, 'numFmtId') ?? 0);
        return false;
      },
      close: () => undefined,
    },
  );
  return isOwn ? indexed(ids.map((id) => codeOf(id, custom))) : undefined;
}

function addFormat(cursor: Cursor, custom: Map<number, string>): void {
  const id = wholeAttribute(cursor, 'numFmtId');
  if (id === undefined) return;
  const code = attribute(cursor, 'formatCode') ?? 'General';
  const before = custom.get(id) ?? code;
  if (before !== code) {
    throw readFailure('ambiguous-content', { part: cursor.part, repeated: String(id) });
  }
  custom.set(id, code);
}

function codeOf(id: number, custom: ReadonlyMap<number, string>): string | undefined {
  if (Number.isNaN(id)) return undefined;
  return custom.get(id) ?? builtInFormats[id] ?? 'General';
}

function indexed(codeOfStyle: readonly (string | undefined)[]): Styles {
  const codes = new Map(formatCodes.map((code, index) => [code, index]));
  const formatOfStyle = codeOfStyle.map((code) => {
    if (code === undefined) return undefined;
    const index = codes.get(code) ?? codes.size;
    codes.set(code, index);
    return index;
  });
  return { formatCodes: [...codes.keys()], formatOfStyle };
}
