import type { ComputedColumn } from '../core/contract/index.js';
import type { Language } from '../core/model/index.js';
import { number } from './number.js';
import { wordOf } from './word-of.js';

/** 计算栏的值 · What stands in a computed column: a share in percent, a class in its word. */
export function computedValue(
  column: ComputedColumn,
  value: string | number,
  language: Language,
): string {
  if (typeof value === 'string') return wordOf('rating', value, language);
  if (column === 'pace') return number(Number(value.toFixed(6)));
  return `${number(Number((value * 100).toFixed(4)))}%`;
}
