import type {
  ColumnReading,
  TableLayout,
  UnderstoodSheet,
  UnderstoodTable,
} from '../layouts/index.js';
import type { Hindrance } from './own-reading.js';

/**
 * 存疑 · What is doubtful of how a table is read: another layout than the one that was kept, or a column of figures that nobody can place and that may be one of those which are read.
 *
 * A layout that was agreed to has no doubts: what it does not read is left out on purpose.
 */
export function doubtsOf({ table }: UnderstoodTable): readonly Hindrance[] {
  const { sheet, header, kept, columns } = table;
  if (kept === 'applied') return [];
  if (kept) {
    const { missing, added } = kept;
    return [{ why: 'layout', sheet, row: header.top, column: header.left, missing, added }];
  }
  return columns.filter(isDoubtful).map(({ column, refusal, reason }) => ({
    why: 'column',
    ...{ sheet, row: header.bottom, column },
    header: reason.header.join(' / '),
    refusal: refusal ?? 'column-unclear',
  }));
}

const isDoubtful = ({ refusal, reason, isAside }: ColumnReading) =>
  refusal !== undefined && reason.figures > 0 && !isAside;

/** 旁栏未读 · The columns of figures that a table is read without; none where somebody agreed to its layout. */
export function unreadAside({ kept, columns }: TableLayout): readonly ColumnReading[] {
  if (kept === 'applied') return [];
  return columns.filter(({ isAside, reason }) => isAside === true && reason.figures > 0);
}

/** 全不识读 · Why nothing of a workbook is read, table by table. */
export function unreadTables(sheets: readonly UnderstoodSheet[]): readonly Hindrance[] {
  return sheets.flatMap(({ refused }) =>
    refused.map(({ sheet, area, refusal }): Hindrance => {
      return { why: 'table', sheet, row: area.top, column: area.left, refusal };
    }),
  );
}
