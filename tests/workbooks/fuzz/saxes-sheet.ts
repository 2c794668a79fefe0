import { SaxesParser, type SaxesTagNS } from 'saxes';

/** What a general parser makes of a sheet part: the values of its cells by place; undefined where it is not well-formed. */
export interface SaxesSheet {
  readonly cells: ReadonlyMap<string, string>;
  /** Whether a cell, a row or its content stands twice, or where it has no place. */
  readonly isAmbiguous: boolean;
}

const main =
  /^(?:http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/spreadsheetml\/main)$/;
const placed = new Set(['worksheet', 'sheetData', 'row', 'c', 'v', 'f', 'is']);

interface Open {
  readonly path: string;
  readonly children: Set<string>;
}

/** Reads slowly, by namespace and place, what the fast reader has to agree with. */
export function saxesSheet(xml: string): SaxesSheet | undefined {
  const cells = new Map<string, string>();
  const seen = new Set<string>();
  const open: Open[] = [];
  let isAmbiguous = false;
  let cell = { place: '', text: '' };
  let [row, column] = [0, 0];
  const parser = new SaxesParser({ xmlns: true });
  const enter = (tag: SaxesTagNS): string => {
    const parent = open.at(-1);
    if (!main.test(tag.uri) || parent?.path === '-') return '-';
    const path = parent ? `${parent.path}/${tag.local}` : tag.local;
    if (tag.local === 'extLst') return '-';
    const isThere = /^worksheet(?:\/sheetData(?:\/row(?:\/c(?:\/(?:v|f|is(?:\/.*)?))?)?)?)?$/.test(
      path,
    );
    const isSingle = /\/(?:sheetData|v|f|is)$/.test(path);
    if (placed.has(tag.local) && (!isThere || (isSingle && parent?.children.has(tag.local))))
      isAmbiguous = true;
    parent?.children.add(tag.local);
    return path;
  };
  const note = (key: string): void => {
    if (seen.has(key)) isAmbiguous = true;
    seen.add(key);
  };
  parser.on('opentag', (tag) => {
    const path = enter(tag);
    open.push({ path, children: new Set() });
    const told = tag.attributes['r']?.value;
    if (path === 'worksheet/sheetData/row') {
      row = told === undefined ? row + 1 : Number(told);
      column = 0;
      note(`row ${row}`);
    }
    if (path !== 'worksheet/sheetData/row/c') return;
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/i.exec(told ?? '') ?? [];
    column =
      told === undefined
        ? column + 1
        : [...letters.toUpperCase()].reduce(
            (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
            0,
          );
    if (told !== undefined && Number(digits) !== row) isAmbiguous = true;
    note(`cell ${row},${column}`);
    cell = { place: `${row},${column}`, text: '' };
  });
  const add = (text: string): void => {
    if (open.at(-1)?.path === 'worksheet/sheetData/row/c/v') cell.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    if (open.pop()?.path === 'worksheet/sheetData/row/c' && cell.text !== '')
      cells.set(cell.place, cell.text);
  });
  try {
    parser.write(xml).close();
    return open.length === 0 ? { cells, isAmbiguous } : undefined;
  } catch {
    return undefined;
  }
}
