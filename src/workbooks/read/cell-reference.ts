import type { Place } from '../../core/model/index.js';
import { readFailure } from '../package/index.js';
import { findAttribute, nameKey, parseWhole } from '../xml/index.js';
import type { Cursor } from '../xml/index.js';

/** The last row and column that a sheet can have. */
export const lastPlace: Place = { row: 1_048_576, column: 16_384 };

const referenceKey = nameKey('r');
const nine = 57;
const lowerCaseBit = 32;
const beforeA = 96;

/** Moves a place to the cell whose tag is in hand: where it says, else one to the right. */
export function readReference(place: { row: number; column: number }, cursor: Cursor): void {
  const { bytes, attributes, part } = cursor;
  const index = findAttribute(cursor, referenceKey);
  if (index < 0) place.column += 1;
  else {
    const end = attributes[index + 2] ?? 0;
    let at = attributes[index + 1] ?? 0;
    let column = 0;
    for (; at < end && (bytes[at] ?? 0) > nine; at++) {
      column = column * 26 + ((bytes[at] ?? 0) | lowerCaseBit) - beforeA;
    }
    place.column = column;
    place.row = parseWhole(bytes, at, end);
  }
  if (!isInSheet(place.row, place.column)) throw readFailure('malformed-xml', { part });
}

/** Whether a sheet can have a cell of this row and column. */
export function isInSheet(row: number, column: number): boolean {
  return isWithin(row, lastPlace.row) && isWithin(column, lastPlace.column);
}

function isWithin(number: number, limit: number): boolean {
  return number >= 1 && number <= limit;
}
