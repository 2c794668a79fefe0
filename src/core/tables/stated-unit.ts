import type { Sheet } from '../model/index.js';
import { readTable, type TableContext } from './read-table.js';

/** 统一单位 · The unit that 指标 states for every indicator; undefined where they differ or one has none. */
export function statedUnit(sheet: Sheet | undefined, context: TableContext): string | undefined {
  if (!sheet) return undefined;
  const { rows } = readTable('indicators', sheet, context);
  const [unit, ...others] = new Set(rows.map(({ cells }) => cells.unit.value));
  return others.length === 0 ? unit : undefined;
}
