import { parseWhole, startsWith, type Cursor } from '../xml/index.js';
import { isRowNumber } from './cell-reference.js';
import { seeRow } from './places-seen.js';
import { endOfDigits } from './plain-rows.js';
import { hide } from './sheet-draft.js';
import { ambiguous, type SheetReading } from './sheet-reading.js';

const encoder = new TextEncoder();
const rowStart = encoder.encode('<row r="');
const rowEnd = encoder.encode('</row>');
const cellStart = encoder.encode('<c r="');
const cellStyle = encoder.encode('" s="');
const cellEnd = encoder.encode('"/>');
const slash = 47;
const beforeA = 64;
const upperZ = 90;

/**
 * Passes the rows after the one in hand that are like it and hold no value.
 *
 * Sheets formatted down to their last row have a million of them.
 */
export function skipBlankRows(reading: SheetReading, cursor: Cursor): void {
  const { cell, context, draft, rowPattern, seen } = reading;
  const { bytes } = cursor;
  const { tail, isHidden } = rowPattern;
  if (draft.lastRow >= cell.row || !cursor.scope.isPlain) return;
  while (tail.length > 0 && startsWith(bytes, cursor.next, rowStart)) {
    const numberStart = cursor.next + rowStart.length;
    const tailStart = endOfDigits(bytes, numberStart);
    const number = parseWhole(bytes, numberStart, tailStart);
    const tag = { numberStart, tailStart, end: tailStart + tail.length };
    const end = startsWith(bytes, tailStart, tail) ? endOfBlankRow(bytes, tag) : -1;
    if (end < 0 || !isRowNumber(number)) return;
    Object.assign(cell, { row: number, column: 0 });
    if (!seeRow(seen, number)) throw ambiguous(reading);
    cursor.next = end;
    if (isHidden) hide(draft.hiddenRows, { first: number, last: number }, context.keep);
  }
}

/** Where the tag of a row has its number, what follows that, and its end. */
interface RowTag {
  readonly numberStart: number;
  readonly tailStart: number;
  readonly end: number;
}

/** The byte after a row; -1 where it holds more than blank cells of its own, from left to right. */
function endOfBlankRow(bytes: Uint8Array, tag: RowTag): number {
  if (bytes[tag.end - 2] === slash) return tag.end;
  let { end } = tag;
  let column = 0;
  while (startsWith(bytes, end, cellStart)) {
    const start = end + cellStart.length;
    const digits = endOfLetters(bytes, start);
    const next = columnIn(bytes, start, digits);
    end = next > column ? endOfBlankCell(bytes, digits, tag) : -1;
    if (end < 0) return -1;
    column = next;
  }
  return startsWith(bytes, end, rowEnd) ? end + rowEnd.length : -1;
}

/** The byte after a cell that has at most a style; -1 where it is more, or of another row. */
function endOfBlankCell(bytes: Uint8Array, digits: number, tag: RowTag): number {
  const { numberStart, tailStart } = tag;
  for (let at = numberStart; at < tailStart; at++) {
    if (bytes[at] !== bytes[digits + at - numberStart]) return -1;
  }
  let end = digits + tailStart - numberStart;
  if (startsWith(bytes, end, cellStyle)) end = endOfDigits(bytes, end + cellStyle.length);
  return startsWith(bytes, end, cellEnd) ? end + cellEnd.length : -1;
}

function endOfLetters(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let byte = bytes[at] ?? 0; byte > beforeA && byte <= upperZ; byte = bytes[++at] ?? 0);
  return at;
}

function columnIn(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at++) column = column * 26 + (bytes[at] ?? 0) - beforeA;
  return column;
}
