import type { Cursor } from './cursor.js';
import type { ElementPlace } from './place.js';
import { startsWith } from './starts-with.js';

/** A childless element as most writers spell it: no prefix, no attributes. */
export interface Leaf {
  readonly open: Uint8Array;
  readonly close: Uint8Array;
  /** The bit by which its parent knows that it has been there. */
  readonly bit: number;
}

/** The bit in which < and > differ: neither stands in a text that is spelt plainly. */
const angleBit = 0xfd;
const lessThan = 60;

/** The leaf of a place in its parent, or of places of which each holds nothing but the next. */
export function leaf(parent: ElementPlace, ...names: readonly string[]): Leaf {
  const encoder = new TextEncoder();
  const open = names.map((name) => `<${name}>`).join('');
  const close = names.map((name) => `</${name}>`).reverse();
  const bit = parent.children.get(names[0] ?? '')?.bit ?? 0;
  return { open: encoder.encode(open), close: encoder.encode(close.join('')), bit };
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
  const end = endOfText(bytes, start);
  if (!startsWith(bytes, end, close)) return false;
  cursor.decoded = '';
  cursor.textStart = start;
  cursor.textEnd = end;
  cursor.next = end + close.length;
  return true;
}

/** Where a text ends that is spelt plainly: at the next angle bracket, or with the bytes. */
export function endOfText(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && ((bytes[end] ?? 0) & angleBit) !== lessThan) end++;
  return end;
}

/** Notes leaves of the element in hand as seen, so that they count as repeated when they come again. */
export function markSeen({ frames, depth }: Cursor, bits: number): void {
  const frame = frames[depth - 1];
  if (frame) frame.seen |= bits;
}
