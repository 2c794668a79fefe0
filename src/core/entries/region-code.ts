import type { CellValue } from '../model/index.js';
import { tidyText } from './tidy-text.js';

const digits = /^[1-8]\d{5}(?:\d{3}){0,2}$/;

/**
 * 区划代码 · The code of a region as 6, 9 or 12 digits; undefined where it cannot be one.
 *
 * Zero-filled codes are cut to their level. Chinese codes start with 1 to 8, so a shorter number
 * has lost no leading zero: it is simply no code.
 *
 * @example readRegionCode(340102001000) //=> '340102001'
 */
export function readRegionCode(value: CellValue): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const typed = String(value);
  const text = digits.test(typed) ? typed : tidyText(typed).replace(/^'|\s/g, '');
  if (!digits.test(text)) return undefined;
  const isFilled = text.length > 6 && text.endsWith('000');
  return isFilled ? text.replace(/^(.{6}|.{9})(?:000)+$/, '$1') : text;
}
