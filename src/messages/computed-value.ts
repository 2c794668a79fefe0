import { computedColumns, type ComputedColumn } from '../core/contract/index.js';
import type { Language } from '../core/model/index.js';
import { shownNumber } from './shown-number.js';
import { wordOf } from './word-of.js';

/** 计算栏的值 · What stands in a computed column, as the template shows it beside another value: a share in percent, a class in its word. */
export function computedValue(
  column: ComputedColumn,
  value: string | number,
  { beside, language }: { readonly beside: string | number; readonly language: Language },
): string {
  if (typeof value === 'string') return wordOf('rating', value, language);
  return shownNumber(value, { format: computedFormat(column), beside });
}

/** The number format of a computed column in the template; empty for every other column. */
export function computedFormat(column: string): string {
  if (column === 'pace') return '0.00';
  return (computedColumns as readonly string[]).includes(column) ? '0.0%' : '';
}
