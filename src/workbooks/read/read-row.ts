import { attribute, decimalAttribute, isSet, wholeAttribute, type Cursor } from '../xml/index.js';
import { isRowNumber } from './cell-reference.js';
import { seeCell, seeRow } from './places-seen.js';
import { hide } from './sheet-draft.js';
import { ambiguous, spoilSheet, type SheetReading } from './sheet-reading.js';
import { isTooLow } from './unreadable-size.js';

/** What the tag of a row says: its number, whether it names that, and whether it is hidden or too low to be read. */
export interface RowTag {
  readonly row: number;
  readonly isTold: boolean;
  readonly isHidden: boolean;
}

/** Takes the number of the row whose tag is in hand, and whether it is hidden. */
export function openRow(reading: SheetReading, cursor: Cursor): boolean {
  const { cell } = reading;
  const told = wholeAttribute(cursor, 'r');
  const number = told ?? cell.row + 1;
  const isTold = told !== undefined && isRowNumber(told);
  const isNowhere = !isRowNumber(number);
  if (isNowhere) spoilSheet(reading, 'bad-place', attribute(cursor, 'r'));
  const isHidden = isSet(cursor, 'hidden') || isTooLow(decimalAttribute(cursor, 'ht'));
  beginRow(reading, { row: isNowhere ? cell.row : number, isTold, isHidden });
  if (isNowhere) reading.seen.isRowSeen = true;
  return isHidden;
}

/** Moves to a row; throws `ambiguous-content` where it names a number that has been there before. */
export function beginRow(reading: SheetReading, { row, isTold, isHidden }: RowTag): void {
  const { cell, context, draft, seen } = reading;
  cell.row = row;
  cell.column = 0;
  reading.spelling = reading.rowStart;
  seen.turn += 1;
  seen.isRowTold = isTold;
  seen.isRowSeen = false;
  if (isTold) noteRow(reading);
  if (isHidden) hide(draft.hiddenRows, { first: row, last: row }, context.keep);
}

/** Notes the row in hand, if no cell has done so; throws `ambiguous-content` where there is another of its number. */
export function noteRow(reading: SheetReading): void {
  const { seen, cell } = reading;
  if (seen.isRowSeen) return;
  seen.isRowTold = true;
  if (!seeRow(seen, cell.row)) throw ambiguous(reading);
}

/** Moves to a cell of the row in hand; throws `ambiguous-content` where it is there twice, or in another row. */
export function placeCell(reading: SheetReading, row: number, column: number): void {
  const { cell, seen } = reading;
  cell.column = column;
  if (row !== cell.row) {
    const isElsewhere = seen.isRowTold;
    cell.row = row;
    if (isElsewhere) throw ambiguous(reading);
  }
  if (!seen.isRowSeen) noteRow(reading);
  if (!seeCell(seen, column)) throw ambiguous(reading);
}
