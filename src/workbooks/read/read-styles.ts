import type { Package } from '../package/index.js';
import { attribute, nameKey, scanXml, wholeAttribute } from '../xml/index.js';
import type { Cursor } from '../xml/index.js';
import { builtInFormats } from './built-in-formats.js';

/** The number formats of a workbook: their codes, and for each cell style the index of its code. */
export interface Styles {
  readonly formatCodes: readonly string[];
  readonly formatOfStyle: readonly number[];
}

/** Index of General, which cells need not name. */
export const general = 0;

/** Index of the code for cells whose date is text in the file and whose style names no format. */
export const isoDate = 1;

const formatCodes = ['General', 'yyyy-mm-dd'];
const formatElement = nameKey('numFmt');
const formatList = nameKey('numFmts');
const styleElement = nameKey('xf');
const styleList = nameKey('cellXfs');
const idKey = nameKey('numFmtId');
const codeKey = nameKey('formatCode');

/** The styles of a workbook without a part for them. */
export const noStyles: Styles = { formatCodes, formatOfStyle: [] };

/** The number formats of the styles part. */
export async function readStyles(source: Package, part: string): Promise<Styles> {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  await scanXml(part, source.chunks(part), {
    open: (cursor) => {
      const isFormat = isIn(cursor, formatList, formatElement);
      const isStyle = isIn(cursor, styleList, styleElement);
      if (isFormat || isStyle) source.keep();
      if (isFormat) addFormat(cursor, custom);
      if (isStyle) ids.push(wholeAttribute(cursor, idKey) ?? 0);
      return false;
    },
    close: () => undefined,
  });
  return indexed(ids.map((id) => custom.get(id) ?? builtInFormats[id] ?? 'General'));
}

function isIn({ key, path }: Cursor, parent: number, child: number): boolean {
  return key === child && path[path.length - 2] === parent;
}

function addFormat(cursor: Cursor, custom: Map<number, string>): void {
  const id = wholeAttribute(cursor, idKey);
  if (id !== undefined) custom.set(id, attribute(cursor, codeKey) ?? 'General');
}

function indexed(codeOfStyle: readonly string[]): Styles {
  const codes = new Map(formatCodes.map((code, index) => [code, index]));
  const formatOfStyle = codeOfStyle.map((code) => {
    const index = codes.get(code) ?? codes.size;
    codes.set(code, index);
    return index;
  });
  return { formatCodes: [...codes.keys()], formatOfStyle };
}
