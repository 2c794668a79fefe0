import { takeBytes, takeColumn, takeWhole, takeWord, type Cursor } from '../xml/index.js';
import { takeAlikeCell } from './alike-cells.js';
import { isInSheet } from './cell-reference.js';
import { createSpelling, learnSpelling, type CellSpelling } from './cell-spelling.js';
import { cellTypes, closeCell, leafOf, readPlainContent, startCell } from './read-cell.js';
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
  while (takeAlikeCell(reading, cursor) || takePlainCell(reading, cursor)) end = cursor.next;
  cursor.next = end;
  cursor.textStart = cursor.textEnd = 0;
}

/** A cell counts as seen only once it has been taken whole. */
function takePlainCell(reading: SheetReading, cursor: Cursor): boolean {
  const start = cursor.next;
  if (!takeBytes(cursor, cellStart)) return false;
  const column = takeColumn(cursor);
  const rowStart = cursor.next;
  const row = takeWhole(cursor);
  const rowEnd = cursor.next;
  if (row !== reading.cell.row || !isInSheet(row, column)) return false;
  const style = takeBytes(cursor, styleStart) ? takeWhole(cursor) : 0;
  const type = takeBytes(cursor, typeStart) ? takeWord(cursor, cellTypes) : 0;
  startCell(reading, style, type);
  const taken = takePlainContent(reading, cursor);
  if (taken < 0) return false;
  placeCell(reading, row, column);
  closeCell(reading);
  const leaf = leafOf(taken);
  const spelt = { style, type, leaf, start, rowStart, rowEnd };
  if (leaf || taken === 0) learnSpelling(spellingOf(reading, column), cursor, spelt);
  return true;
}

/** The spelling of a column, which comes after that of the cell before. */
function spellingOf(reading: SheetReading, column: number): CellSpelling {
  const spelling = (reading.spellings[column] ??= createSpelling(column));
  reading.spelling.next = spelling;
  reading.spelling = spelling;
  return spelling;
}

/** Takes what follows the attributes of a cell; tells what it took, and -1 where it is not spelt plainly. */
function takePlainContent(reading: SheetReading, cursor: Cursor): number {
  if (takeBytes(cursor, emptyEnd)) return 0;
  if (!takeBytes(cursor, tagEnd)) return -1;
  const taken = readPlainContent(reading, cursor);
  return takeBytes(cursor, cellEnd) ? taken : -1;
}
