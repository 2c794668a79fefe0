import type { Facts } from '../core/model/index.js';

/** In which way a part is not well-formed, in English. */
export const defects: Readonly<Record<string, string>> = {
  encoding: 'holds bytes that are not UTF-8',
  character: 'holds a control character that is not allowed',
  tag: 'has a tag that is not XML',
  text: 'has ]]> in a text, where it is not allowed',
  nesting: 'has tags that do not pair',
  'attribute-twice': 'has a tag with one attribute twice',
  prefix: 'uses a namespace prefix that is not defined',
  depth: 'nests its tags too deeply',
  'after-root': 'goes on after its end',
  'cut-off': 'is not complete',
};

/** What a part is called in English: by its sheet where it holds one. */
export function partName({ sheet, part }: Facts): string {
  if (sheet !== undefined) return `Sheet “${String(sheet)}”`;
  return part === undefined ? 'The workbook' : `Part ${String(part)}`;
}

/** What stands twice, and where, in English. */
export function repeatedPlace({ sheet, cell, row, repeated, part }: Facts): string {
  if (cell !== undefined) return `${String(sheet)}!${String(cell)} has two contents`;
  if (row !== undefined) return `Sheet “${String(sheet)}” has row ${String(row)} twice`;
  if (sheet !== undefined && repeated === undefined) {
    return `Two sheets are called “${String(sheet)}”`;
  }
  if (sheet !== undefined)
    return `Sheet “${String(sheet)}” repeats its content (${String(repeated)})`;
  if (part !== undefined) return `Part ${String(part)} repeats its content (${String(repeated)})`;
  return repeated === ''
    ? 'Another file goes before this one'
    : `There are two of ${String(repeated)}`;
}
