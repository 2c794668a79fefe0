import { readExplanations, speaksOf } from '../explanations/index.js';
import type { Submission } from '../submission/index.js';
import { isBlank, type Row } from '../tables/index.js';

/** 仍然成立的说明 · The explanations of the last workbook whose row stands in the next one with the value that they speak of. */
export function lastingExplanations(
  last: Submission,
  next: Submission,
): readonly Row<'explanations'>[] {
  return readExplanations(last)
    .filter((explained) => !isBlank(explained.row.cells.rowKey) && speaksOf(explained, next))
    .map(({ row }) => row);
}
