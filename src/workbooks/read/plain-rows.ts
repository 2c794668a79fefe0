import { findAttribute, parseWhole, startsWith, valueEnd, type Cursor } from '../xml/index.js';
import { isRowNumber } from './cell-reference.js';
import { takePlainCells } from './plain-cells.js';
import { beginRow, noteRow } from './read-row.js';
import type { SheetReading } from './sheet-reading.js';

/** How the tag of a row goes on after its number, and whether such a row is hidden. */
export interface RowPattern {
  readonly tail: Uint8Array;
  readonly isHidden: boolean;
}

const encoder = new TextEncoder();
const rowStart = encoder.encode('<row r="');
const betweenRows = encoder.encode('</row><row r="');
const slash = 47;
const zero = 48;
const nine = 57;

/** Remembers the tag of the row in hand for rows like it, if it is spelt plainly. */
export function rememberRow(reading: SheetReading, cursor: Cursor, isHidden: boolean): void {
  const { bytes, at, next } = cursor;
  const isPlain = findAttribute(cursor, 'r') === 0 && startsWith(bytes, at, rowStart);
  const tailStart = isPlain ? valueEnd(cursor, 0) : next;
  const { tail } = reading.rowPattern;
  if (tail.length === next - tailStart && startsWith(bytes, tailStart, tail)) return;
  reading.rowPattern = { tail: bytes.slice(tailStart, next), isHidden };
}

/**
 * Takes the cells that come next, and the rows after the one in hand whose tag is like its own, as long as all is spelt plainly.
 *
 * To the scanner, which is asked for the rest, such rows are one.
 */
export function takePlainRows(reading: SheetReading, cursor: Cursor): void {
  if (!cursor.scope.isPlain) return;
  takePlainCells(reading, cursor);
  while (takeRowTag(reading, cursor)) takePlainCells(reading, cursor);
}

/** Rows without values are left to those who pass a million of them at once. */
function takeRowTag(reading: SheetReading, cursor: Cursor): boolean {
  const { cell, draft, rowPattern } = reading;
  const { bytes, next } = cursor;
  const { tail, isHidden } = rowPattern;
  if (draft.lastRow < cell.row || !startsWith(bytes, next, betweenRows)) return false;
  const start = next + betweenRows.length;
  const tailStart = endOfDigits(bytes, start);
  const row = parseWhole(bytes, start, tailStart);
  const isAlike = tail[tail.length - 2] !== slash && startsWith(bytes, tailStart, tail);
  if (!isAlike || tail.length === 0 || !isRowNumber(row)) return false;
  noteRow(reading);
  beginRow(reading, { row, isTold: true, isHidden });
  cursor.next = tailStart + tail.length;
  return true;
}

/** The byte after the digits that start at a byte. */
export function endOfDigits(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let byte = bytes[at] ?? 0; byte >= zero && byte <= nine; byte = bytes[++at] ?? 0);
  return at;
}
