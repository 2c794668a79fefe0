import { endOfText, takeAgain, takeWhole, type Cursor } from '../xml/index.js';
import type { CellSpelling } from './cell-spelling.js';
import { closeCell, readLeaf, startCell } from './read-cell.js';
import { placeCell } from './read-row.js';
import type { SheetReading } from './sheet-reading.js';

/**
 * Takes a cell that is spelt as the last one of its column; false leaves it to others.
 *
 * Nearly all cells are, and comparing bytes is quicker than reading them.
 */
export function takeAlikeCell(reading: SheetReading, cursor: Cursor): boolean {
  const { next } = cursor;
  const spelling = reading.spelling.next;
  if (spelling?.bytes !== cursor.bytes) return false;
  const isAlike = takeAgain(cursor, spelling.start, spelling.rowStart);
  const row = isAlike ? takeWhole(cursor) : 0;
  if (row !== reading.cell.row || !takeContent(reading, cursor, spelling)) {
    cursor.next = next;
    return false;
  }
  placeCell(reading, row, spelling.column);
  closeCell(reading);
  reading.spelling = spelling;
  return true;
}

/** Takes what follows the number of the row: often it is all the same as in the last one. */
function takeContent(reading: SheetReading, cursor: Cursor, spelling: CellSpelling): boolean {
  const { next: rowEnd } = cursor;
  const { cell } = reading;
  if (!takeAgain(cursor, spelling.rowEnd, spelling.textStart)) return false;
  startCell(reading, spelling.style, spelling.type);
  if (spelling.isKnown && takeAgain(cursor, spelling.textStart, spelling.end)) {
    cell.value = spelling.value;
    cell.format = spelling.format;
    return true;
  }
  if (!spelling.leaf || !takeText(reading, cursor, spelling)) return false;
  spelling.rowEnd = rowEnd;
  spelling.isKnown = cell.flaw === undefined;
  spelling.value = cell.value;
  spelling.format = cell.format;
  return true;
}

/** Takes another text than the last one, and remembers where it stands. */
function takeText(reading: SheetReading, cursor: Cursor, spelling: CellSpelling): boolean {
  const { bytes, next: textStart } = cursor;
  const textEnd = (cursor.next = endOfText(bytes, textStart));
  if (!takeAgain(cursor, spelling.textEnd, spelling.end)) return false;
  cursor.decoded = '';
  spelling.textStart = cursor.textStart = textStart;
  spelling.textEnd = cursor.textEnd = textEnd;
  spelling.end = cursor.next;
  readLeaf(reading, cursor, spelling.leaf);
  return true;
}
