import {
  foldHeader,
  isPercentFormat,
  readDay,
  readNumber,
  shownDecimals,
} from '../entries/index.js';
import { isError, serialOfDay, type CellValue, type DateSystem } from '../model/index.js';

/** How a cell shows its value, and how its workbook counts days. */
export interface Display {
  readonly format: string;
  readonly dateSystem: DateSystem;
}

/**
 * 值的读法 · All that the value of a cell means; two values are the same where they share a reading.
 *
 * 0.657 shown as 65.7%, the text 65.7% and 65.7 share one, and so do a date, its text and its
 * serial number.
 */
export function valueReadings(value: CellValue, display: Display): readonly string[] {
  if (value === null) return [''];
  if (isError(value)) return [foldHeader(value.error)];
  if (typeof value === 'boolean') return [String(value)];
  const day = readDay(value, display.dateSystem);
  const ofDay = day ? [canonical(serialOfDay(day, display.dateSystem))] : [];
  if (typeof value === 'string') return [foldHeader(value), ...textReadings(value), ...ofDay];
  const isPercent = isPercentFormat(display.format, value);
  return [canonical(value), ...(isPercent ? [canonical(value * 100)] : []), ...ofDay];
}

/** 显示值 · What the format of a cell shows of a number, as people copy it; none where that is the number. */
export function shownReadings(value: CellValue, { format }: Display): readonly string[] {
  if (typeof value !== 'number') return [];
  const decimals = shownDecimals(format, value);
  if (decimals === undefined || decimals < 0) return [];
  const isPercent = isPercentFormat(format, value);
  const shown = Number((isPercent ? value * 100 : value).toFixed(decimals));
  return isPercent ? [canonical(shown), canonical(shown / 100)] : [canonical(shown)];
}

function textReadings(text: string): readonly string[] {
  const number = readNumber(text);
  if (number?.isPercent) return [canonical(number.value), canonical(number.value * 100)];
  return number?.isPlain ? [canonical(number.value)] : [];
}

/** A number to 15 significant digits. */
function canonical(value: number): string {
  return String(Number(value.toPrecision(15)));
}
