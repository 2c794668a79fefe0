import type { Area } from '../model/index.js';
import type { Grid } from './grid.js';
import type { TableLayout } from './layout.js';
import { chineseOf } from './signals/names.js';

/**
 * 领域 · The heading under which each row of a table stands, by its first column of categories.
 *
 * A merged heading holds for its rows. Where the column has no merged cells, one holds until the next.
 */
export function rowCategories(
  grid: Grid,
  { columns, body }: Pick<TableLayout, 'columns' | 'body'>,
): (row: number) => string | undefined {
  const [column] = columns.flatMap((each) => (each.reads === 'category' ? [each.column] : []));
  if (column === undefined) return () => undefined;
  const isFilledDown = !isMerged(grid, column, body);
  const categories = new Map<number, string>();
  let above = '';
  for (let row = body.top; row <= body.bottom; row += 1) {
    const own = categoryOf(grid, row, column);
    above = own === '' && isFilledDown ? above : own;
    if (above !== '') categories.set(row, above);
  }
  return (row) => categories.get(row);
}

function isMerged(grid: Grid, column: number, { top, bottom }: Area): boolean {
  for (let row = top; row <= bottom; row += 1) if (grid.areaOf(row, column)) return true;
  return false;
}

/** 经济 and 发展 on two lines are one word; 约束性 heads a column of another kind. */
function categoryOf(grid: Grid, row: number, column: number): string {
  const shown = grid.shown(row, column);
  const lines = typeof shown === 'string' ? chineseOf(shown).split('\n') : [];
  const text = lines.map((line) => line.trim()).join('');
  return /^(?:约束|预期)性/.test(text) ? '' : text;
}
