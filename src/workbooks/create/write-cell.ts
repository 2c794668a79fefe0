import type { Cell, CellValue, Style } from 'exceljs';
import { isoDay, serialOfDay } from '../../core/model/index.js';
import type { DraftCell, DraftValue } from './workbook-draft.js';

/** What exceljs writes for a cell; a day as its serial number, free of time zones. */
function storedValue(cell: DraftCell): CellValue {
  if ('formula' in cell) return { formula: cell.formula, result: cell.result } as CellValue;
  return isDay(cell.value) ? serialOfDay(cell.value) : cell.value;
}

function isDay(value: DraftValue): value is Extract<DraftValue, object> {
  return typeof value === 'object' && value !== null;
}

const formatted = new WeakMap<object, Map<string, Partial<Style>>>();

/**
 * A style with a format, as one object for all cells that have both.
 *
 * Styles that exceljs has not met as they are it writes out, cell by cell, to find them.
 */
function inFormat(style: Partial<Style>, numFmt: string): Partial<Style> {
  const known = formatted.get(style) ?? new Map<string, Partial<Style>>();
  formatted.set(style, known);
  const found = known.get(numFmt) ?? { ...style, numFmt };
  known.set(numFmt, found);
  return found;
}

/** Writes one cell of a draft with its look; a format of its own comes before the column's. */
export function writeCell(target: Cell, cell: DraftCell | undefined, style: Partial<Style>): void {
  if (cell) target.value = storedValue(cell);
  target.style = cell?.format === undefined ? style : inFormat(style, cell.format);
}

/** A cell as its column shows it, for widths: percent and dates as they are read. */
export function shownText(cell: DraftCell | undefined): string {
  if (!cell) return '';
  const value = 'formula' in cell ? cell.result : cell.value;
  if (value === null) return '';
  if (typeof value === 'object') return 'error' in value ? value.error : isoDay(value);
  if (typeof value === 'string') return value;
  return cell.format?.endsWith('%') ? '100.0%' : value.toLocaleString('en-US');
}
