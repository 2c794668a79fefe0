import { takeBytes, takeColumn, takeWhole, takeWord, type Cursor } from '../xml/index.js';
import { isInSheet } from './cell-reference.js';
import { cellTypes, closeCell, readPlainContent, startCell } from './read-cell.js';
import { placeCell } from './read-row.js';
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

/** A cell counts as seen only once it has been taken whole. */
function takePlainCell(reading: SheetReading, cursor: Cursor): boolean {
  if (!takeBytes(cursor, cellStart)) return false;
  const column = takeColumn(cursor);
  const row = takeWhole(cursor);
  if (row !== reading.cell.row || !isInSheet(row, column)) return false;
  const style = takeBytes(cursor, styleStart) ? takeWhole(cursor) : 0;
  startCell(reading, style, takeBytes(cursor, typeStart) ? takeWord(cursor, cellTypes) : 0);
  const isEmpty = takeBytes(cursor, emptyEnd);
  if (!isEmpty && !takePlainContent(reading, cursor)) return false;
  placeCell(reading, row, column);
  if (!isEmpty) closeCell(reading);
  return true;
}

function takePlainContent(reading: SheetReading, cursor: Cursor): boolean {
  if (!takeBytes(cursor, tagEnd)) return false;
  readPlainContent(reading, cursor);
  return takeBytes(cursor, cellEnd);
}
