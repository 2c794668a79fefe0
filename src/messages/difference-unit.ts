import { splitUnit } from '../core/units/split-unit.js';

/** 差额的单位 · The unit of a difference: two percentages differ by points, not by percent. */
export function differenceUnit(unit: string, points: string): string {
  return splitUnit(unit).base === '%' ? points : unit;
}
