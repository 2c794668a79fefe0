import { isPercentFormat } from '../entries/index.js';
import { formatAt, remember } from '../model/index.js';
import type { CellPlace } from './place-of.js';

const isPercentCode = remember((code: string) => isPercentFormat(code));

/** Whether a cell shows its number as a percent, so that 0.65 stands for 65 under the unit %. */
export function isShownAsPercent(place: CellPlace | undefined): boolean {
  return place !== undefined && isPercentCode(formatAt(place.sheet, place));
}
