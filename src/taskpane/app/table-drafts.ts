import {
  haveSameHeaders,
  rowsOf,
  type ColumnReading,
  type KeptColumn,
  type KeptLayout,
  type KeptTable,
  type Role,
} from '../../core/layouts/index.js';
import type { TablesShown, TableShown } from '../worker/tables-shown.js';

/** 栏的含义 · The key of what a column is read as, in the menu of its head. */
export type ColumnChoice = Exclude<ColumnReading['reads'], 'figure'> | `figure:${Role}`;

/** What a column is read as, as the menu calls it. */
export function choiceOf({ reads, figure }: ColumnReading): ColumnChoice {
  return reads === 'figure' ? `figure:${figure?.role ?? 'actual'}` : reads;
}

/** 更正一栏 · A table as it would be kept, with a column read otherwise. */
export function withColumn(
  table: TableShown,
  column: number,
  choice: string,
): KeptTable | undefined {
  const { kept } = table;
  const at = table.columns.findIndex((each) => each.column === column);
  if (!kept || at < 0) return undefined;
  const columns = kept.columns.map((each, index) => (index === at ? readAs(each, choice) : each));
  return { ...kept, columns, rows: rowsOf(columns) };
}

function readAs({ header }: KeptColumn, choice: string): KeptColumn {
  const [reads, role] = choice.split(':') as [ColumnReading['reads'], Role | undefined];
  return { header, reads, ...(role ? { role } : {}) };
}

/** 更正一行 · A table as it would be kept, with the rows of a label left out or read again. */
export function withRow(
  table: TableShown,
  label: string,
  isLeftOut: boolean,
): KeptTable | undefined {
  if (!table.kept) return undefined;
  const { leftOut = [], ...kept } = table.kept;
  const others = leftOut.filter((each) => each !== label);
  const left = isLeftOut ? [...others, label] : others;
  return { ...kept, ...(left.length > 0 ? { leftOut: left } : {}) };
}

/** The drafts with one more, in the place of any other for the same headers. */
export function withDraft(drafts: readonly KeptTable[], draft: KeptTable): readonly KeptTable[] {
  return [...drafts.filter((each) => !haveSameHeaders(each, draft)), draft];
}

/** 留存 · The layout of all tables that are shown, called by the name of their workbook. */
export function shownLayout({ sheets }: TablesShown, file: string): KeptLayout {
  const all = sheets.flatMap(({ tables }) =>
    tables.flatMap(({ kept, rows }) => (rows && kept) || []),
  );
  const tables = all.reduce(withDraft, [] as readonly KeptTable[]);
  return { version: 1, name: layoutName(file), tables };
}

/** What a layout is called: the name of its workbook without folders and ending. */
export function layoutName(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
}
