import { headerPaths, sharedPaths } from './fingerprint.js';
import type { ColumnReading, LayoutDifference, RowAxis, TableLayout } from './layout.js';
import { namesSaid, type SaidNames } from './said-names.js';
import type { Role } from './signals/roles.js';

/** 留存的表样 · What an office agreed to for tables with the same headers; periods are read anew. */
export interface KeptLayout {
  readonly version: 1;
  /** What reports call it. */
  readonly name?: string;
  readonly tables: readonly KeptTable[];
  /** What rows are, by their texts, where signals say otherwise or nothing. */
  readonly rows?: KeptRows;
  /** What names stand for, where the plan calls it otherwise. */
  readonly names?: SaidNames;
}

/** 指明的行 · Rows by their texts: of a header, no header but the first of what stands below it, or the first note. */
export interface KeptRows {
  readonly header?: readonly string[];
  readonly data?: readonly string[];
  readonly note?: readonly string[];
}

/** One table of a kept layout. */
export interface KeptTable {
  readonly rows: RowAxis;
  readonly columns: readonly KeptColumn[];
  /** The labels of rows that are left out on purpose. */
  readonly leftOut?: readonly string[];
  /** The labels of rows that are the total of the unit. */
  readonly totals?: readonly string[];
  /** The labels of rows that stand one column to the right of their headers. */
  readonly moved?: readonly string[];
}

/** What is kept of rows by their labels. */
export type LabelledRows = Pick<KeptTable, 'leftOut' | 'totals' | 'moved'>;

/** One column by its header, and what it is read as. */
export interface KeptColumn {
  readonly header: string;
  readonly reads: ColumnReading['reads'];
  readonly role?: Role;
}

const nearEnough = 0.6;

/** 留存 · The layout of tables as it is kept, with what earlier layouts say of rows and names. */
export function keepLayout(
  tables: readonly TableLayout[],
  layouts: readonly KeptLayout[] = [],
): KeptLayout {
  return {
    version: 1,
    tables: once(tables.map(keptTable)),
    ...rowsSaid(layouts),
    ...namesSaid(layouts),
  };
}

/** 指明的行 · What layouts say of rows by their texts, together. */
export function rowsSaid(layouts: readonly KeptLayout[]): Pick<KeptLayout, 'rows'> {
  const all = (kind: keyof KeptRows) => {
    const marks = new Set(layouts.flatMap(({ rows = {} }) => rows[kind] ?? []));
    return marks.size > 0 ? { [kind]: [...marks] } : {};
  };
  const rows: KeptRows = { ...all('header'), ...all('data'), ...all('note') };
  return Object.keys(rows).length > 0 ? { rows } : {};
}

/** 留存 · One table as it is kept. */
export function keptTable({
  rows,
  columns,
  ...labelled
}: Pick<TableLayout, 'rows' | 'columns'> & LabelledRows): KeptTable {
  const paths = headerPaths(columns.map(({ reason }) => reason.header));
  return {
    rows,
    columns: columns.map(({ reads, figure }, at) => ({
      header: paths[at] ?? '',
      reads,
      ...(figure ? { role: figure.role } : {}),
    })),
    ...labelledRows(labelled),
  };
}

/** 指明的行 · What is kept of rows by their labels; what names none is left out. */
export function labelledRows({
  leftOut = [],
  totals = [],
  moved = [],
}: LabelledRows): LabelledRows {
  return {
    ...(leftOut.length > 0 ? { leftOut } : {}),
    ...(totals.length > 0 ? { totals } : {}),
    ...(moved.length > 0 ? { moved } : {}),
  };
}

/** 行的含义 · What the rows of a table are, where its columns are read so; indicators where none names them. */
export function keptRowsOf(columns: readonly KeptColumn[]): RowAxis {
  const has = (kind: KeptColumn['reads']) => columns.some(({ reads }) => reads === kind);
  if (has('indicator')) return 'indicators';
  if (has('region')) return 'regions';
  return has('period') ? 'periods' : 'indicators';
}

/** Sheets of the same kind are kept once. */
function once(tables: readonly KeptTable[]): readonly KeptTable[] {
  return [...new Map(tables.map((table) => [JSON.stringify(table), table])).values()];
}

const pathsOf = ({ columns }: KeptTable) => columns.map(({ header }) => header);

/** A kept table, and what the layout that keeps it is called. */
export interface MatchedTable {
  readonly table: KeptTable;
  readonly name?: string;
}

/** 同样表头 · The kept table whose headers are exactly these; undefined where none or several disagree. */
export function matchKept(
  paths: readonly string[],
  layouts: readonly KeptLayout[],
): MatchedTable | undefined {
  const all = layouts.flatMap(({ name, tables }) => tables.map((table) => ({ name, table })));
  const same = all.filter(({ table }) => pathsOf(table).join('\n') === paths.join('\n'));
  const [first] = same;
  if (!first || once(same.map(({ table }) => table)).length > 1) return undefined;
  const { table, name } = first;
  return { table, ...(name === undefined ? {} : { name }) };
}

/** 相近表样 · The kept table that is nearest, with what differs; it is shown and never applied. */
export function nearestKept(
  paths: readonly string[],
  layouts: readonly KeptLayout[],
): LayoutDifference | undefined {
  const likeness = layouts
    .flatMap(({ tables }) => tables)
    .map((kept) => ({ kept, share: sharedPaths(paths, pathsOf(kept)) }))
    .sort((one, other) => other.share - one.share)[0];
  if (!likeness || likeness.share < nearEnough) return undefined;
  const known = pathsOf(likeness.kept);
  return {
    share: likeness.share,
    missing: known.filter((path) => !paths.includes(path)),
    added: paths.filter((path) => !known.includes(path)),
  };
}
