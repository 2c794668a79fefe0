import type { PrintedFacts } from '../core/rules/index.js';

/** 印载数的范围 · What the figures beside a printed one allow, in its unit, to two decimals. */
export function printedRange(
  { low, high, unit }: Pick<PrintedFacts, 'low' | 'high' | 'unit'>,
  dash: string,
): string {
  const shown = (value: number) => `${Number(value.toFixed(2))}${unit}`;
  return shown(low) === shown(high) ? shown(low) : `${shown(low)}${dash}${shown(high)}`;
}
