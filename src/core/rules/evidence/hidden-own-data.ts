import { groupBy, type Sheet } from '../../model/index.js';
import type { Row } from '../../tables/index.js';

/** What is out of sight in a sheet of an office's own, and how many figures are taken from it. */
export interface HiddenOwnData {
  readonly at: { readonly sheet: string; readonly row?: number; readonly column?: number };
  readonly facts: {
    readonly hidden: 'unread-sheet' | 'rows' | 'filtered-rows' | 'column';
    readonly rows: number;
  };
}

/**
 * 本单位报表的隐藏数据 · The cells of an office's own tables that figures are taken from and nobody sees.
 *
 * A hidden sheet is not read, which is said of each that holds anything.
 */
export function hiddenOwnData(
  sheets: readonly Sheet[],
  rows: readonly Row[],
): readonly HiddenOwnData[] {
  const unread = sheets.filter(
    ({ visibility, lastRow }) => visibility !== 'visible' && lastRow > 0,
  );
  return [
    ...unread.map(({ name, lastRow }): HiddenOwnData => {
      return { at: { sheet: name }, facts: { hidden: 'unread-sheet', rows: lastRow } };
    }),
    ...[...groupBy(rows, ({ sheet }) => sheet)].flatMap(([sheet, some]) => inSheet(sheet, some)),
  ];
}

function inSheet(sheet: Sheet, rows: readonly Row[]): readonly HiddenOwnData[] {
  const { name, isFiltered } = sheet;
  const hidden = isFiltered ? 'filtered-rows' : 'rows';
  const out = rows.filter(({ row }) => sheet.hiddenRows.has(row));
  const [first] = out;
  const ofRows = first
    ? [
        {
          at: { sheet: name, row: first.row, column: 1 },
          facts: { hidden, rows: out.length },
        } as const,
      ]
    : [];
  return [...ofRows, ...inColumns(sheet, rows)];
}

function inColumns(sheet: Sheet, rows: readonly Row[]): readonly HiddenOwnData[] {
  const [{ row } = { row: 1 }] = rows;
  return [...groupBy(rows.flatMap(hiddenColumns), (column) => column)].map(([column, of]) => ({
    at: { sheet: sheet.name, row, column },
    facts: { hidden: 'column', rows: of.length },
  }));
}

function hiddenColumns({ places, sheet }: Row): readonly number[] {
  const columns = new Set([...(places?.values() ?? [])].map(({ column }) => column));
  return [...columns].filter((column) => sheet.hiddenColumns.has(column));
}
