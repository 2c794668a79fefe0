import type { Cursor } from './cursor.js';

/** A childless element as most writers spell it: no prefix, no attributes. */
export interface Leaf {
  readonly open: Uint8Array;
  readonly close: Uint8Array;
}

const lessThan = 60;

/** The leaf of an element name. */
export function leaf(name: string): Leaf {
  const encoder = new TextEncoder();
  return { open: encoder.encode(`<${name}>`), close: encoder.encode(`</${name}>`) };
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

function startsWith(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  if (at + wanted.length > bytes.length) return false;
  for (let index = 0; index < wanted.length; index++) {
    if (bytes[at + index] !== wanted[index]) return false;
  }
  return true;
}
