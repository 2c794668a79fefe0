import { findAttribute, nameKey, parseWhole, startsWith } from '../xml/index.js';
import type { Cursor } from '../xml/index.js';
import { lastPlace } from './cell-reference.js';
import { hide } from './sheet-draft.js';
import type { SheetReading } from './sheet-reading.js';

/** How the tag of a row goes on after its number, and whether such a row is hidden. */
export interface RowPattern {
  readonly tail: Uint8Array;
  readonly isHidden: boolean;
}

const numberKey = nameKey('r');
const encoder = new TextEncoder();
const rowStart = encoder.encode('<row r="');
const rowEnd = encoder.encode('</row>');
const cellStart = encoder.encode('<c r="');
const cellStyle = encoder.encode('" s="');
const cellEnd = encoder.encode('"/>');
const slash = 47;
const zero = 48;
const nine = 57;
const beforeA = 64;

/** Remembers the tag of the row in hand for rows like it, if it is spelt plainly and may begin a run. */
export function rememberRow(reading: SheetReading, cursor: Cursor, isHidden: boolean): void {
  const isAfterValues = reading.draft.lastRow >= reading.cell.row - 1;
  if (isAfterValues && !cursor.isEmpty) return;
  const { bytes, at, next, attributes } = cursor;
  const isPlain = findAttribute(cursor, numberKey) === 0 && startsWith(bytes, at, rowStart);
  const tailStart = isPlain ? (attributes[2] ?? next) : next;
  const { tail } = reading.rowPattern;
  if (tail.length === next - tailStart && startsWith(bytes, tailStart, tail)) return;
  reading.rowPattern = { tail: bytes.slice(tailStart, next), isHidden };
}

/**
 * Passes the rows after the one in hand that are like it and hold no value.
 *
 * Sheets formatted down to their last row have a million of them.
 */
export function skipBlankRows(reading: SheetReading, cursor: Cursor): void {
  const { cell, context, draft, rowPattern } = reading;
  const { bytes } = cursor;
  const { tail, isHidden } = rowPattern;
  if (draft.lastRow >= cell.row) return;
  while (tail.length > 0 && startsWith(bytes, cursor.next, rowStart)) {
    const tailStart = endOfWord(bytes, cursor.next + rowStart.length);
    const number = parseWhole(bytes, cursor.next + rowStart.length, tailStart);
    const end = startsWith(bytes, tailStart, tail)
      ? endOfBlankRow(bytes, tailStart + tail.length)
      : -1;
    if (end < 0 || !(number >= 1 && number <= lastPlace.row)) return;
    cell.row = number;
    cursor.next = end;
    if (isHidden) hide(draft.hiddenRows, { first: number, last: number }, context.keep);
  }
}

/** The byte after a row whose tag ends before a byte; -1 where it holds more than blank cells. */
function endOfBlankRow(bytes: Uint8Array, tagEnd: number): number {
  if (bytes[tagEnd - 2] === slash) return tagEnd;
  let end = tagEnd;
  for (let next = end; next >= 0; next = endOfBlankCell(bytes, end)) end = next;
  return startsWith(bytes, end, rowEnd) ? end + rowEnd.length : -1;
}

/** The byte after a cell that has at most a style; -1 where no such cell starts. */
function endOfBlankCell(bytes: Uint8Array, start: number): number {
  if (!startsWith(bytes, start, cellStart)) return -1;
  let end = endOfWord(bytes, start + cellStart.length);
  if (startsWith(bytes, end, cellStyle)) end = endOfWord(bytes, end + cellStyle.length);
  return startsWith(bytes, end, cellEnd) ? end + cellEnd.length : -1;
}

function endOfWord(bytes: Uint8Array, start: number): number {
  let at = start;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < zero || (byte > nine && byte <= beforeA)) break;
  }
  return at;
}
