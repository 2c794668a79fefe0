import type { CellObject } from '@e965/xlsx';
import { decimalsOfNumber } from '../../core/formulas/index.js';

/** The number format that an .xls file states for a cell. */
export function statedFormat({ z }: CellObject): string | undefined {
  return typeof z === 'string' ? z : undefined;
}

/**
 * The number format by which a cell of an .ods file shows what it shows.
 *
 * SheetJS loses the formats of such files, percents among them, but has the text that is shown.
 */
export function shownFormat({ v, w, z }: CellObject): string | undefined {
  if (typeof v !== 'number') return undefined;
  const [isNumber, , decimals = '', percent] =
    /^[-+]?([\d,，]+)(?:\.(\d+))?(%?)$/.exec(w?.trim() ?? '') ?? [];
  if (isNumber === undefined) return typeof z === 'string' ? z : undefined;
  const code = decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`;
  if (percent === '%') return `${code}%`;
  return decimals.length === decimalsOfNumber(v) ? undefined : code;
}
