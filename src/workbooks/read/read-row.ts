import { attribute, decimalAttribute, isSet, wholeAttribute } from '../xml/index.js';
import type { Cursor } from '../xml/index.js';
import { isRowNumber } from './cell-reference.js';
import { seeCell, seeRow } from './places-seen.js';
import { hide } from './sheet-draft.js';
import { ambiguous, spoilSheet } from './sheet-reading.js';
import type { SheetReading } from './sheet-reading.js';

/** Takes the number of the row whose tag is in hand, and whether it is hidden. */
export function openRow(reading: SheetReading, cursor: Cursor): boolean {
  const { cell, context, draft, seen } = reading;
  const told = wholeAttribute(cursor, 'r');
  const number = told ?? cell.row + 1;
  const isTold = told !== undefined && isRowNumber(told);
  const isNowhere = !isRowNumber(number);
  if (isNowhere) spoilSheet(reading, 'bad-place', attribute(cursor, 'r'));
  else cell.row = number;
  cell.column = 0;
  seen.turn += 1;
  seen.isRowTold = isTold;
  seen.isRowSeen = isNowhere;
  if (isTold) noteRow(reading);
  const isHidden = isSet(cursor, 'hidden') || decimalAttribute(cursor, 'ht') === 0;
  const { row } = cell;
  if (isHidden) hide(draft.hiddenRows, { first: row, last: row }, context.keep);
  return isHidden;
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
