import type { Package, Spend } from '../package/index.js';
import {
  leaf,
  mainNamespaces,
  markSeen,
  place,
  scanXml,
  takeLeaf,
  textOf,
  type Cursor,
  type PartShape,
} from '../xml/index.js';
import { run, runs } from './text-runs.js';
import { unescapeText } from './unescape-text.js';

const item = place('si', ...runs);
const runLeaf = leaf(item, 't');
const shape: PartShape = {
  namespaces: mainNamespaces,
  root: place('sst', item),
  nowhereElse: new Set(['si']),
};

/**
 * The shared strings in order, runs joined and phonetic readings left out; each spends one of the budget.
 *
 * Undefined where the part is not there, or holds something else.
 */
export async function readSharedStrings(
  source: Package,
  part: string,
  spend: Spend,
): Promise<readonly string[] | undefined> {
  if (!source.has(part)) return undefined;
  const strings: string[] = [];
  let text = '';
  const isOwn = await scanXml(
    { part, chunks: source.chunks(part), shape },
    {
      open: (cursor) => {
        if (cursor.place === item) text = plainText(cursor);
        return cursor.place === run;
      },
      close: (cursor) => {
        if (cursor.place === run) text += textOf(cursor);
        if (cursor.place !== item) return;
        spend(1);
        strings.push(unescapeText(text));
      },
    },
  );
  return isOwn ? strings : undefined;
}

/** The text of the item in hand where it is spelt as most writers do. */
function plainText(cursor: Cursor): string {
  if (!cursor.scope.isPlain || cursor.isEmpty || !takeLeaf(cursor, runLeaf)) return '';
  markSeen(cursor, runLeaf.bit);
  return textOf(cursor);
}
