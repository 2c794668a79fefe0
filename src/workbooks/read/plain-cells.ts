import { takeBytes, takeColumn, takeWhole, takeWord } from '../xml/index.js';
import type { Cursor } from '../xml/index.js';
import { isInSheet } from './cell-reference.js';
import { closeCell, readPlainContent, startCell } from './read-cell.js';
import type { SheetReading } from './sheet-reading.js';

const encoder = new TextEncoder();
const cellStart = encoder.encode('<c r="');
const styleStart = encoder.encode('" s="');
const typeStart = encoder.encode('" t="');
const tagEnd = encoder.encode('">');
const emptyEnd = encoder.encode('"/>');
const cellEnd = encoder.encode('</c>');

/**
 * Takes the cells that come next whole, as long as they are spelt as most writers spell them.
 *
 * Most bytes of a workbook are such cells. The first that is spelt otherwise is left to the scanner.
 */
export function takePlainCells(reading: SheetReading, cursor: Cursor): void {
  let end = cursor.next;
  while (takePlainCell(reading, cursor)) end = cursor.next;
  cursor.next = end;
  cursor.textStart = cursor.textEnd = 0;
}

function takePlainCell(reading: SheetReading, cursor: Cursor): boolean {
  if (!takePlainTag(reading, cursor)) return false;
  if (takeBytes(cursor, emptyEnd)) return true;
  if (!takeBytes(cursor, tagEnd)) return false;
  readPlainContent(reading, cursor);
  if (!takeBytes(cursor, cellEnd)) return false;
  closeCell(reading);
  return true;
}

/** Takes the place, format and type of a cell, up to the quote before the end of its tag. */
function takePlainTag(reading: SheetReading, cursor: Cursor): boolean {
  if (!takeBytes(cursor, cellStart)) return false;
  const column = takeColumn(cursor);
  const row = takeWhole(cursor);
  if (!isInSheet(row, column)) return false;
  const style = takeBytes(cursor, styleStart) ? takeWhole(cursor) : 0;
  const type = takeBytes(cursor, typeStart) ? takeWord(cursor) : 0;
  reading.cell.row = row;
  reading.cell.column = column;
  startCell(reading, style, type);
  return true;
}
