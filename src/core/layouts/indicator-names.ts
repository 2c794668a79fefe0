import { labelReader } from './rows.js';
import type { UnderstoodTable } from './understand.js';

/** 表中指标 · The names of indicators that a table speaks of, whatever their figures. */
export function indicatorNames({ grid, table }: UnderstoodTable): ReadonlySet<string> {
  const ofColumns = table.columns.flatMap(({ figure }) => figure?.indicator ?? []);
  if (table.rows !== 'indicators') return new Set(ofColumns);
  const readRow = labelReader(grid, table);
  const { top, bottom } = table.body;
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => readRow(top + at));
  return new Set(
    rows.flatMap((labels) =>
      typeof labels === 'string' ? [] : labels.names.map(({ name }) => name),
    ),
  );
}
