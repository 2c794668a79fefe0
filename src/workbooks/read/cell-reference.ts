import { columnNumber, type Place, lastPlace } from '../../core/model/index.js';
import {
  findAttribute,
  parseWhole,
  valueEnd,
  attributeValue,
  valueStart,
  type Cursor,
} from '../xml/index.js';

const nine = 57;
const lowerCaseBit = 32;
const beforeA = 96;

/** The place that the tag of a cell in hand names: undefined where it names none, 'nowhere' for what is no place of a sheet. */
export function readReference(cursor: Cursor): Place | 'nowhere' | undefined {
  const index = findAttribute(cursor, 'r');
  if (index < 0) return undefined;
  const { bytes } = cursor;
  const end = valueEnd(cursor, index);
  let at = valueStart(cursor, index);
  let column = 0;
  for (; at < end && (bytes[at] ?? 0) > nine; at++) {
    column = column * 26 + ((bytes[at] ?? 0) | lowerCaseBit) - beforeA;
  }
  const row = parseWhole(bytes, at, end);
  return isInSheet(row, column) ? { row, column } : unusualPlace(attributeValue(cursor, index));
}

/** A place whose spelling has to be resolved first. */
function unusualPlace(text: string): Place | 'nowhere' {
  const [, letters = '', digits = ''] = /^\s*([A-Za-z]{1,3})0*(\d{1,7})\s*$/.exec(text) ?? [];
  const place = { row: Number(digits), column: columnNumber(letters) };
  return isInSheet(place.row, place.column) ? place : 'nowhere';
}

/** Whether a sheet can have a cell of this row and column. */
export function isInSheet(row: number, column: number): boolean {
  return isWithin(row, lastPlace.row) && isWithin(column, lastPlace.column);
}

/** Whether a sheet can have a row of this number. */
export function isRowNumber(row: number): boolean {
  return isWithin(row, lastPlace.row);
}

function isWithin(number: number, limit: number): boolean {
  return number >= 1 && number <= limit;
}
