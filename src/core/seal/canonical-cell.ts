import type { ColumnSpec } from '../contract/index.js';
import { showsPercent } from '../entries/index.js';
import { formatAt, remember } from '../model/index.js';
import { isUnfinished } from '../recalculation/index.js';
import type { Submission } from '../submission/index.js';
import { cellOfLine, escaped } from './canonical-line.js';
import { canonicalValue, isDate } from './canonical-value.js';
import type { SealedCell, SealedResult } from './sealed-result.js';

/** A cell and what stands around it: its column, and the unit that its numbers are stated in. */
export interface StatedCell extends SealedCell {
  readonly spec: ColumnSpec;
  readonly unit: string;
}

const looksMarked = /^f:|[%\]]$/;
const isPercent = remember((code: string) => showsPercent(code));

/** 规范单元格（第 1 版） · A cell as seals of version 1 write it: the stored value and nothing else. */
export function plainCell(
  { spec: { id, holds }, raw }: StatedCell,
  { value, isFormula }: SealedResult,
  { workbook: { dateSystem } }: Submission,
): string {
  const shown = isFormula && isUnfinished(raw) ? value : raw;
  return cellOfLine(id, canonicalValue(shown, { holds, dateSystem }));
}

/**
 * 规范单元格 · A cell as seals write it; empty where it holds nothing.
 *
 * A number is followed by % where its format shows one, and by its unit in square brackets; the
 * result of a formula follows f:. A text that could be taken for either has a backslash before it.
 */
export function canonicalCell(
  cell: StatedCell,
  { value, isFormula }: SealedResult,
  { workbook: { dateSystem } }: Submission,
): string {
  const { holds, id } = cell.spec;
  const text = canonicalValue(value, { holds, dateSystem });
  if (text === '') return '';
  const isNumber = typeof value === 'number' && !isDate(value, holds);
  const marked = isNumber ? text + marksOf(cell) : markedText(text);
  return `${id}=${isFormula ? 'f:' : ''}${marked}`;
}

function marksOf({ sheet, row, column, unit }: StatedCell): string {
  const percent = isPercent(formatAt(sheet, { row, column })) ? '%' : '';
  return unit === '' ? percent : `${percent}[${escaped(unit)}]`;
}

function markedText(text: string): string {
  return looksMarked.test(text) ? `\\${escaped(text)}` : escaped(text);
}
