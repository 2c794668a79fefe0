import { readFailure, type MalformedCause } from '../package/read-failure.js';
import type { Cursor } from './cursor.js';
import { decodeAttribute } from './decode.js';
import { nameAt, noName, type Name } from './names.js';
import { startsWith } from './starts-with.js';

const space = 32;
const doubleQuote = 34;
const ampersand = 38;
const singleQuote = 39;
const slash = 47;
const lessThan = 60;
const equals = 61;
const greaterThan = 62;

/** Up to this many attributes are compared one by one. */
const few = 32;

/** Reads the open tag in hand, its name and attributes, into the cursor; false where it is cut off. */
export function readOpenTag(cursor: Cursor): boolean {
  const { bytes } = cursor;
  let at = readElementName(cursor, cursor.at + 1);
  cursor.attributeCount = 0;
  while (at < bytes.length) {
    const start = passSpace(bytes, at);
    const byte = bytes[start] ?? 0;
    if (byte === greaterThan) return finish(cursor, start, false);
    if (start + 1 >= bytes.length) return false;
    if (byte === slash) return finishEmpty(cursor, start + 1);
    if (start === at) throw malformed(cursor, 'tag');
    at = readAttribute(cursor, start);
  }
  return false;
}

/** Elements mostly have the name of the one before; returns the byte after it. */
function readElementName(cursor: Cursor, start: number): number {
  const { bytes, name } = cursor;
  const after = start + name.bytes.length;
  if (name !== noName && endsName(bytes[after]) && startsWith(bytes, start, name.bytes))
    return after;
  const end = endOfName(cursor, start);
  if (end < bytes.length) cursor.name = nameAt(cursor, start, end);
  return end;
}

function endsName(byte = 0): boolean {
  return byte <= space || (byte >= lessThan && byte <= greaterThan) || byte === slash;
}

/** The byte after the name that starts at a byte. */
function endOfName({ bytes }: Cursor, start: number): number {
  let at = start;
  while (at < bytes.length && !endsName(bytes[at])) at++;
  return at;
}

/** A failure of a part that is not well-formed. */
export function malformed({ part }: Pick<Cursor, 'part'>, because: MalformedCause): Error {
  return readFailure('malformed-xml', { part, because });
}

function finishEmpty(cursor: Cursor, last: number): true {
  if (cursor.bytes[last] !== greaterThan) throw malformed(cursor, 'tag');
  return finish(cursor, last, true);
}

function finish(cursor: Cursor, last: number, isEmpty: boolean): true {
  cursor.isEmpty = isEmpty;
  cursor.next = last + 1;
  if (cursor.attributeCount > cursor.distinctCount) refuseRepeated(cursor);
  return true;
}

function passSpace(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && (bytes[at] ?? 0) <= space) at++;
  return at;
}

/** Reads one attribute; returns the byte after it, or the end of the bytes where it is cut off. */
function readAttribute(cursor: Cursor, start: number): number {
  const { bytes, values, attributeCount } = cursor;
  const nameEnd = readAttributeName(cursor, start);
  const first = openingQuote(cursor, nameEnd) + 1;
  if (first > bytes.length) return bytes.length;
  const quote = bytes[first - 1] ?? 0;
  let last = first;
  let hasReference = false;
  for (; last < bytes.length; last++) {
    const byte = bytes[last] ?? 0;
    if (byte > lessThan) continue;
    if (byte === quote) break;
    if (byte === lessThan) throw malformed(cursor, 'tag');
    if (byte === ampersand) hasReference = true;
  }
  if (last >= bytes.length) return last;
  values[attributeCount * 2] = first;
  values[attributeCount * 2 + 1] = last;
  cursor.attributeCount = attributeCount + 1;
  if (hasReference) {
    decodeAttribute({ bytes, part: cursor.part, textStart: first, textEnd: last });
  }
  return last + 1;
}

/** Tags repeat the attributes of those before, mostly in the same order; returns the byte after the name. */
function readAttributeName(cursor: Cursor, start: number): number {
  const { bytes, attributes, attributeCount } = cursor;
  const before = attributes[attributeCount]?.bytes;
  if (before && startsWith(bytes, start, before) && bytes[start + before.length] === equals) {
    return start + before.length;
  }
  const end = endOfName(cursor, start);
  if (end < bytes.length) attributes[attributeCount] = nameAt(cursor, start, end);
  if (attributeCount < cursor.distinctCount) cursor.distinctCount = attributeCount;
  return end;
}

/** The quote that opens the value of an attribute whose name ends before a byte. */
function openingQuote(cursor: Cursor, nameEnd: number): number {
  const { bytes } = cursor;
  if (bytes[nameEnd] === equals && bytes[nameEnd + 1] === doubleQuote) return nameEnd + 1;
  const sign = passSpace(bytes, nameEnd);
  if (sign < bytes.length && bytes[sign] !== equals) throw malformed(cursor, 'tag');
  const at = passSpace(bytes, sign + 1);
  const isQuote = bytes[at] === doubleQuote || bytes[at] === singleQuote;
  if (!isQuote && at < bytes.length) throw malformed(cursor, 'tag');
  return at;
}

function refuseRepeated(cursor: Cursor): void {
  const { attributes, attributeCount, distinctCount } = cursor;
  cursor.distinctCount = attributeCount;
  if (attributeCount > few) return refuseRepeatedOfMany(cursor);
  for (let index = distinctCount; index < attributeCount; index++) {
    const own = attributes[index];
    if (own && isAmong(own, attributes, index)) throw malformed(cursor, 'attribute-twice');
  }
}

/** Equal names may be two objects where parts have used very many. */
function isAmong({ local, prefix }: Name, attributes: readonly Name[], count: number): boolean {
  for (let index = 0; index < count; index++) {
    const other = attributes[index];
    if (other?.local === local && other.prefix === prefix) return true;
  }
  return false;
}

function refuseRepeatedOfMany(cursor: Cursor): void {
  const own = cursor.attributes.slice(0, cursor.attributeCount);
  const spelled = new Set(own.map(({ prefix, local }) => `${prefix}:${local}`));
  if (spelled.size < own.length) throw malformed(cursor, 'attribute-twice');
}
