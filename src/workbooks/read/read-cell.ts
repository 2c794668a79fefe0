import type { CellValue } from '../../core/model/index.js';
import {
  attribute,
  hasText,
  leaf,
  markSeen,
  numberIn,
  once,
  place,
  takeLeaf,
  textOf,
  wholeAttribute,
  wordAttribute,
  wordsIn,
  type Cursor,
  type Leaf,
} from '../xml/index.js';
import { readReference } from './cell-reference.js';
import { isoSerial } from './iso-serial.js';
import { plainFormula } from './read-formula.js';
import { placeCell } from './read-row.js';
import { general, isoDate, noStyles } from './read-styles.js';
import { storeCell } from './sheet-draft.js';
import { spoilCell, spoilSheet, storeFlaw, type SheetReading } from './sheet-reading.js';
import { runs } from './text-runs.js';
import { unescapeText } from './unescape-text.js';

/** The elements of a cell. */
export const formula = place('f');
export const value = place('v');
export const cell = place('c', once(formula), once(value), once(place('is', ...runs)));

/** The types of cells, the usual one first. */
export const cellTypes = wordsIn('n', 's', 'str', 'b', 'e', 'd', 'inlineStr');
const [number, shared, formulaText, boolean, error, date, inline] = [0, 1, 2, 3, 4, 5, 6];

const formulaLeaf = leaf(cell, 'f');
const valueLeaf = leaf(cell, 'v');
const inlineLeaf = leaf(cell, 'is', 't');
/** The format of a style that the workbook does not have. */
const unknownFormat = -1;

/** Takes the place, type and format of the cell whose tag is in hand. */
export function openCell(reading: SheetReading, cursor: Cursor): void {
  const { cell: inHand } = reading;
  const at = readReference(cursor) ?? { row: inHand.row, column: inHand.column + 1 };
  reading.isInCell = true;
  if (at === 'nowhere') spoilSheet(reading, 'bad-place', attribute(cursor, 'r'));
  else placeCell(reading, at.row, at.column);
  const type = wordAttribute(cursor, 't', cellTypes) ?? number;
  startCell(reading, wholeAttribute(cursor, 's') ?? 0, type);
  if (!cursor.isEmpty && cursor.scope.isPlain) markSeen(cursor, readPlainContent(reading, cursor));
}

/** Begins a cell of a style and a type, which holds nothing yet. */
export function startCell({ cell, context }: SheetReading, style: number, type: number): void {
  cell.type = type;
  const { formatOfStyle } = context.styles ?? noStyles;
  cell.format = formatOfStyle[style] ?? (style === 0 ? general : unknownFormat);
  cell.value = null;
  cell.formula = undefined;
  cell.flaw = undefined;
}

/** Takes the formula and value of the cell in hand at once, where they are spelt as most writers do; tells which it took. */
export function readPlainContent(reading: SheetReading, cursor: Cursor): number {
  let taken = 0;
  if (takeLeaf(cursor, formulaLeaf)) {
    reading.cell.formula = plainFormula(textOf(cursor));
    taken = formulaLeaf.bit;
  }
  if (takeLeaf(cursor, valueLeaf)) {
    readValue(reading, cursor);
    return taken | valueLeaf.bit;
  }
  if (!takeLeaf(cursor, inlineLeaf)) return taken;
  readInlineText(reading, cursor);
  return taken | inlineLeaf.bit;
}

/** The one leaf that was taken of a cell without a formula. */
export function leafOf(taken: number): Leaf | undefined {
  if (taken === valueLeaf.bit) return valueLeaf;
  return taken === inlineLeaf.bit ? inlineLeaf : undefined;
}

/** Takes the text in hand as that of a leaf of the cell. */
export function readLeaf(reading: SheetReading, cursor: Cursor, leaf: Leaf | undefined): void {
  if (leaf === inlineLeaf) readInlineText(reading, cursor);
  else readValue(reading, cursor);
}

/** Stores the cell in hand, unless it holds nothing but a style. */
export function closeCell(reading: SheetReading): void {
  const { cell, context, draft } = reading;
  reading.isInCell = false;
  if (cell.value === null && !cell.formula && cell.flaw === undefined) return;
  context.spendCells(1);
  if (cell.format === unknownFormat) spoilStyle(reading);
  if (cell.flaw === undefined) storeCell(draft, cell);
  else storeFlaw(reading);
}

/** Takes the value of the cell in hand from its v element. */
export function readValue(reading: SheetReading, cursor: Cursor): void {
  const { cell } = reading;
  if (cell.type === formulaText) cell.value = unescapeText(textOf(cursor));
  else if (hasText(cursor)) cell.value = typedValue(reading, cursor);
}

/** Adds a run of an inline string to the cell in hand. */
export function readInlineText(reading: SheetReading, cursor: Cursor): void {
  const { cell } = reading;
  const text = unescapeText(textOf(cursor));
  if (cell.type !== inline) spoilCell(reading, 'bad-type', text);
  else cell.value = (typeof cell.value === 'string' ? cell.value : '') + text;
}

function spoilStyle(reading: SheetReading): void {
  const { value } = reading.cell;
  if (!reading.context.styles) spoilSheet(reading, 'no-styles');
  else spoilCell(reading, 'no-such-style', typeof value === 'object' ? '' : String(value));
}

function typedValue(reading: SheetReading, cursor: Cursor): CellValue {
  const { type } = reading.cell;
  if (type === number) return numericValue(reading, cursor);
  if (type === shared) return sharedText(reading, cursor);
  const text = textOf(cursor);
  if (type === boolean) return booleanValue(text) ?? spoilCell(reading, 'bad-boolean', text);
  if (type === error) return { error: text };
  if (type === date) return dateValue(reading, text);
  return type === inline ? misplacedText(reading, text) : spoilCell(reading, 'bad-type', text);
}

/** Some writers put an inline string where a stored one stands; then there must be no other. */
function misplacedText(reading: SheetReading, text: string): CellValue {
  if (reading.cell.value !== null) return spoilCell(reading, 'bad-type', text);
  reading.cell.type = formulaText;
  return unescapeText(text);
}

function numericValue(reading: SheetReading, cursor: Cursor): CellValue {
  const value = numberIn(cursor);
  if (!Number.isNaN(value)) return value;
  const text = textOf(cursor);
  return text.trim() === '' ? null : spoilCell(reading, 'bad-number', text);
}

function sharedText(reading: SheetReading, cursor: Cursor): CellValue {
  const { strings } = reading.context;
  if (!strings) return spoilSheet(reading, 'no-texts');
  return strings[numberIn(cursor)] ?? spoilCell(reading, 'no-such-text', textOf(cursor));
}

function booleanValue(text: string): boolean | undefined {
  const word = text.trim();
  if (word === '1' || word === 'true') return true;
  return word === '0' || word === 'false' ? false : undefined;
}

/** A date in text keeps its meaning as a serial number only with a format that shows a date. */
function dateValue(reading: SheetReading, text: string): CellValue {
  const { cell, context } = reading;
  if (cell.format === general) cell.format = isoDate;
  return isoSerial(text, context.dateSystem) ?? spoilCell(reading, 'bad-date', text);
}
