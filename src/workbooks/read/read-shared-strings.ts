import type { Package, Spend } from '../package/index.js';
import { leaf, nameKey, scanXml, takeLeaf, textOf } from '../xml/index.js';
import { unescapeText } from './unescape-text.js';

const item = nameKey('si');
const run = nameKey('t');
const runLeaf = leaf('t');
const phonetic = nameKey('rPh');

/** The shared strings in order, runs joined and phonetic readings left out; each spends one of the budget. */
export async function readSharedStrings(
  source: Package,
  part: string,
  spend: Spend,
): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  await scanXml(part, source.chunks(part), {
    open: (cursor) => {
      const { key, path } = cursor;
      if (key === item) text = takeLeaf(cursor, runLeaf) ? textOf(cursor) : '';
      return key === run && path[path.length - 2] !== phonetic;
    },
    close: (cursor) => {
      if (cursor.key === run && cursor.isTextWanted) text += textOf(cursor);
      if (cursor.key !== item) return;
      spend(1);
      strings.push(unescapeText(text));
    },
  });
  return strings;
}
