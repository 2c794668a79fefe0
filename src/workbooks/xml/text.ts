import type { Cursor } from './cursor.js';
import { decodeXml } from './decode.js';
import { knownText } from './known-text.js';
import { decimalOf, parseDecimal } from './parse-decimal.js';

/** The text of the element whose close tag is in hand. */
export function textOf(cursor: Cursor): string {
  if (cursor.textEnd > cursor.textStart) settleText(cursor);
  return cursor.decoded;
}

/** Whether the element holds any text. */
export function hasText({ decoded, textStart, textEnd }: Cursor): boolean {
  return textEnd > textStart || decoded !== '';
}

/** The text of the element as a number at 15 significant digits; NaN where it is none. */
export function numberIn(cursor: Cursor): number {
  const { bytes, decoded, textStart, textEnd } = cursor;
  const value = decoded === '' ? parseDecimal(bytes, textStart, textEnd) : NaN;
  return Number.isNaN(value) ? decimalOf(textOf(cursor)) : value;
}

/** Decodes the last run of text, before its bytes go away. */
export function settleText(cursor: Cursor): void {
  cursor.decoded += knownText(cursor, decodeXml);
  cursor.textStart = cursor.textEnd = 0;
}
