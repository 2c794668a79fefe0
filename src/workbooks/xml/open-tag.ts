import { readFailure } from '../package/read-failure.js';
import { mostAttributes } from './cursor.js';
import type { Cursor } from './cursor.js';
import { colon, extendKey } from './name-key.js';

const space = 32;
const doubleQuote = 34;
const singleQuote = 39;
const slash = 47;
const equals = 61;
const greaterThan = 62;

/** Reads the open tag in hand, its key and attributes, into the cursor; false where it is cut off. */
export function readOpenTag(cursor: Cursor): boolean {
  const { bytes } = cursor;
  let at = readName(cursor, cursor.at + 1);
  cursor.attributeCount = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === greaterThan) {
      cursor.isEmpty = bytes[at - 1] === slash;
      cursor.next = at + 1;
      return true;
    }
    at = byte <= space || byte === slash ? at + 1 : readAttribute(cursor, at);
  }
  return false;
}

/** Reads the local name that starts at a byte into the cursor's key; returns the byte after it. */
export function readName(cursor: Cursor, start: number): number {
  const { bytes } = cursor;
  let at = start;
  let key = 0;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte <= space || byte === greaterThan || byte === slash) break;
    key = byte === colon ? 0 : extendKey(key, byte);
  }
  if (at === start && at < bytes.length) throw readFailure('malformed-xml', { part: cursor.part });
  cursor.key = key;
  return at;
}

/** Reads one attribute; returns the byte after it, or the end of the bytes where it is cut off. */
function readAttribute(cursor: Cursor, start: number): number {
  const { bytes, attributes, attributeCount } = cursor;
  let at = start;
  let key = 0;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === equals || byte <= space || byte === greaterThan) break;
    key = extendKey(byte === colon ? 0 : key, byte);
  }
  const first = openingQuote(cursor, at) + 1;
  const quote = bytes[first - 1];
  let last = first;
  while (last < bytes.length && bytes[last] !== quote) last++;
  if (attributeCount === mostAttributes) throw readFailure('malformed-xml', { part: cursor.part });
  attributes[attributeCount * 3] = key;
  attributes[attributeCount * 3 + 1] = first;
  attributes[attributeCount * 3 + 2] = last;
  cursor.attributeCount = attributeCount + 1;
  return last + 1;
}

/** The quote that opens the value of an attribute whose name ends before a byte. */
function openingQuote({ bytes, part }: Cursor, nameEnd: number): number {
  let at = nameEnd;
  while (at < bytes.length && (bytes[at] === equals || (bytes[at] ?? 0) <= space)) at++;
  const isQuote = bytes[at] === doubleQuote || bytes[at] === singleQuote;
  if (!isQuote && at < bytes.length) throw readFailure('malformed-xml', { part });
  return at;
}
