import { isRefusedCell, readFacts, type UnderstoodTable } from '../layouts/index.js';
import type { CellValue } from '../model/index.js';

/** 待填的行 · The rows of a table that are asked for figures: one that heads a group has none, and its words stay. */
export function askedRows({
  grid,
  table,
}: Pick<UnderstoodTable, 'grid' | 'table'>): ReadonlySet<number> {
  const figures = table.columns.flatMap(({ figure, column }) => (figure ? [column] : []));
  const rows = new Set<number>();
  for (const reading of readFacts(grid, table)) {
    const isRead = !isRefusedCell(reading) || reading.refusal !== 'no-figure';
    if (isRead && figures.includes(reading.column)) rows.add(reading.row);
  }
  for (let row = table.body.top; row <= table.body.bottom; row += 1) {
    if (figures.some((column) => looksLikeFigure(grid.own(row, column)))) rows.add(row);
  }
  return rows;
}

/** Whatever its width, a text with a digit or nothing but a dash stands for a figure, also where nobody reads it. */
function looksLikeFigure(value: CellValue): boolean {
  if (typeof value === 'number') return true;
  return typeof value === 'string' && /\d|…|^[-—–/]+$/.test(value.normalize('NFKC').trim());
}
