import { foldHeader } from '../entries/index.js';
import type { Grid } from './grid.js';
import type { ColumnReading, TableLayout } from './layout.js';

const labelling: ReadonlySet<ColumnReading['reads']> = new Set(['indicator', 'region', 'period']);

/** 行标 · How a row of a table is known: what stands in its columns of names, regions and periods, folded. */
export function rowLabels(
  grid: Grid,
  { columns }: Pick<TableLayout, 'columns'>,
): (row: number) => string {
  const labels = columns.filter(({ reads }) => labelling.has(reads));
  return (row) =>
    labels
      .map(({ column }) => foldHeader(grid.text(row, column)))
      .filter((text, at, all) => text !== '' && text !== all[at - 1])
      .join(' / ');
}
