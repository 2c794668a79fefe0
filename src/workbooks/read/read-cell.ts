import type { CellValue } from '../../core/model/index.js';
import {
  hasText,
  leaf,
  nameKey,
  numberOf,
  takeLeaf,
  textOf,
  wholeAttribute,
  wordAttribute,
} from '../xml/index.js';
import type { Cursor } from '../xml/index.js';
import { readReference } from './cell-reference.js';
import { isoSerial } from './iso-serial.js';
import { plainFormula } from './read-formula.js';
import { general, isoDate } from './read-styles.js';
import { storeCell } from './sheet-draft.js';
import { malformedCell } from './sheet-reading.js';
import type { SheetReading } from './sheet-reading.js';
import { unescapeText } from './unescape-text.js';

const styleKey = nameKey('s');
const typeKey = nameKey('t');
const shared = nameKey('s');
const number = nameKey('n');
const boolean = nameKey('b');
const error = nameKey('e');
const date = nameKey('d');
const formulaText = nameKey('str');
const inline = nameKey('inlineStr');
const formulaLeaf = leaf('f');
const valueLeaf = leaf('v');
const inlineLeaf = leaf('is', 't');

/** Takes the place, type and format of the cell whose tag is in hand. */
export function openCell(reading: SheetReading, cursor: Cursor): void {
  readReference(reading.cell, cursor);
  startCell(reading, wholeAttribute(cursor, styleKey) ?? 0, wordAttribute(cursor, typeKey));
  if (!cursor.isEmpty) readPlainContent(reading, cursor);
}

/** Begins a cell of a style and a type, which holds nothing yet. */
export function startCell({ cell, context }: SheetReading, style: number, type: number): void {
  cell.type = type;
  cell.format = context.styles.formatOfStyle[style] ?? general;
  cell.value = null;
  cell.formula = undefined;
}

/** Takes the formula and value of the cell in hand at once, where they are spelt as most writers do. */
export function readPlainContent(reading: SheetReading, cursor: Cursor): void {
  if (takeLeaf(cursor, formulaLeaf)) reading.cell.formula = plainFormula(textOf(cursor));
  if (takeLeaf(cursor, valueLeaf)) readValue(reading, cursor);
  else if (takeLeaf(cursor, inlineLeaf)) readInlineText(reading, cursor);
}

/** Stores the cell in hand, unless it holds nothing but a style. */
export function closeCell({ cell, context, draft }: SheetReading): void {
  if (cell.value === null && !cell.formula) return;
  context.spendCells(1);
  storeCell(draft, cell);
}

/** Takes the value of the cell in hand from its v element. */
export function readValue(reading: SheetReading, cursor: Cursor): void {
  const { cell } = reading;
  if (cell.type === formulaText) cell.value = unescapeText(textOf(cursor));
  else if (hasText(cursor)) cell.value = typedValue(reading, cursor);
}

/** Adds a run of an inline string to the cell in hand. */
export function readInlineText({ cell }: SheetReading, cursor: Cursor): void {
  if (cell.type !== inline) return;
  const before = typeof cell.value === 'string' ? cell.value : '';
  cell.value = before + unescapeText(textOf(cursor));
}

function typedValue(reading: SheetReading, cursor: Cursor): CellValue {
  const { type } = reading.cell;
  if (type === 0 || type === number) return numericValue(reading, cursor);
  if (type === shared) return known(reading, reading.context.strings[numberOf(cursor)]);
  if (type === boolean) return known(reading, booleanValue(textOf(cursor)));
  if (type === error) return { error: textOf(cursor) };
  if (type === date) return dateValue(reading, textOf(cursor));
  if (type === inline) return reading.cell.value;
  throw malformedCell(reading);
}

function numericValue(reading: SheetReading, cursor: Cursor): CellValue {
  const value = numberOf(cursor);
  if (!Number.isNaN(value)) return value;
  if (textOf(cursor).trim() !== '') throw malformedCell(reading);
  return null;
}

function booleanValue(text: string): boolean | undefined {
  if (text === '1' || text === 'true') return true;
  return text === '0' || text === 'false' ? false : undefined;
}

/** A date in text keeps its meaning as a serial number only with a format that shows a date. */
function dateValue(reading: SheetReading, text: string): CellValue {
  const { cell, context } = reading;
  if (cell.format === general) cell.format = isoDate;
  return known(reading, isoSerial(text, context.dateSystem));
}

function known(reading: SheetReading, value: CellValue | undefined): CellValue {
  if (value === undefined) throw malformedCell(reading);
  return value;
}
