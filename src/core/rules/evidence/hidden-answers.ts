import { contract, type ColumnId } from '../../contract/index.js';
import type { Cover } from '../../tables/index.js';

/** 封面隐藏项 · The first answer of a cover that is out of sight in its row or column, and how many there are. */
export interface HiddenAnswers {
  readonly first: ColumnId<'cover'>;
  readonly hidden: 'rows' | 'column';
  readonly rows: number;
}

/** What a cover answers in hidden rows, and in hidden columns. */
export function hiddenAnswers({ sheet, cells }: Cover): readonly HiddenAnswers[] {
  const answered = contract.cover.columns.filter(({ id }) => cells[id].raw !== null);
  const inRows = answered.filter(({ id }) => sheet.hiddenRows.has(cells[id].row));
  const inColumns = answered.filter(({ id }) => sheet.hiddenColumns.has(cells[id].column));
  return [
    ...inRows
      .slice(0, 1)
      .map(({ id }) => ({ first: id, hidden: 'rows', rows: inRows.length }) as const),
    ...inColumns
      .slice(0, 1)
      .map(({ id }) => ({ first: id, hidden: 'column', rows: inColumns.length }) as const),
  ];
}
