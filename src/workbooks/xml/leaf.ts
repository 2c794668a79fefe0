import type { Cursor } from './cursor.js';
import { startsWith } from './starts-with.js';

/** A childless element as most writers spell it: no prefix, no attributes. */
export interface Leaf {
  readonly open: Uint8Array;
  readonly close: Uint8Array;
}

const lessThan = 60;

/** The leaf of an element name, or of names of which each holds nothing but the next. */
export function leaf(...names: readonly string[]): Leaf {
  const encoder = new TextEncoder();
  const open = names.map((name) => `<${name}>`).join('');
  const close = names.map((name) => `</${name}>`).reverse();
  return { open: encoder.encode(open), close: encoder.encode(close.join('')) };
}

/**
 * Takes the leaf that follows the tag in hand, if it does and is spelt plainly; its text is then at hand.
 *
 * Most bytes of a sheet are such leaves. False leaves everything to the visitor's `open` and `close`.
 */
export function takeLeaf(cursor: Cursor, { open, close }: Leaf): boolean {
  const { bytes, next } = cursor;
  const start = next + open.length;
  if (!startsWith(bytes, next, open)) return false;
  let end = start;
  while (end < bytes.length && bytes[end] !== lessThan) end++;
  if (!startsWith(bytes, end, close)) return false;
  cursor.decoded = '';
  cursor.textStart = start;
  cursor.textEnd = end;
  cursor.next = end + close.length;
  return true;
}
