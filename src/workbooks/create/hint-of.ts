import type { ColumnSpec, SheetId } from '../../core/contract/index.js';
import type { Messages } from '../../messages/index.js';

/** 填报提示 · What belongs in a column, as its note and its prompt say. */
export function hintOf(sheet: SheetId, { id }: ColumnSpec, { contract }: Messages): string {
  const columns: Readonly<Record<string, string>> = contract[sheet].columns;
  return columns[id] ?? '';
}
