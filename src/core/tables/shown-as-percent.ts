import { isPercentFormat } from '../entries/index.js';
import { formatAt, remember } from '../model/index.js';
import type { Sheet } from '../model/index.js';
import type { Entry } from './entry.js';

const isPercentCode = remember((code: string) => isPercentFormat(code));

/** Whether a cell shows its number as a percent, so that 0.65 stands for 65 under the unit %. */
export function isShownAsPercent(
  entry: Entry<number>,
  { sheet, row }: { readonly sheet: Sheet; readonly row: number },
): boolean {
  return entry.column > 0 && isPercentCode(formatAt(sheet, { row, column: entry.column }));
}
