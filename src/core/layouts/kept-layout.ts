import { headerPaths, sharedPaths } from './fingerprint.js';
import type { ColumnReading, RowAxis, TableLayout } from './layout.js';
import type { Role } from './signals/roles.js';

/** 留存的表样 · What an office agreed to for tables with the same headers; periods are read anew. */
export interface KeptLayout {
  readonly version: 1;
  readonly tables: readonly KeptTable[];
}

/** One table of a kept layout. */
export interface KeptTable {
  readonly rows: RowAxis;
  readonly columns: readonly KeptColumn[];
}

/** One column by its header, and what it is read as. */
interface KeptColumn {
  readonly header: string;
  readonly reads: ColumnReading['reads'];
  readonly role?: Role;
}

/** A kept table and how much of its headers another table has. */
export interface Likeness {
  readonly kept: KeptTable;
  readonly share: number;
  /** Headers that only one of the two has. */
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

const nearEnough = 0.6;

/** 留存 · The layout of tables as it is kept. */
export function keepLayout(tables: readonly TableLayout[]): KeptLayout {
  const kept = tables.map((table) => {
    const paths = headerPaths(table);
    const columns = table.columns.map(({ reads, figure }, at) => ({
      header: paths[at] ?? '',
      reads,
      ...(figure ? { role: figure.role } : {}),
    }));
    return { rows: table.rows, columns };
  });
  return { version: 1, tables: once(kept) };
}

/** Sheets of the same kind are kept once. */
function once(tables: readonly KeptTable[]): readonly KeptTable[] {
  return [...new Map(tables.map((table) => [JSON.stringify(table), table])).values()];
}

const pathsOf = ({ columns }: KeptTable) => columns.map(({ header }) => header);

/** 同样表头 · The kept table whose headers are exactly these; undefined where none or several disagree. */
export function matchKept(
  paths: readonly string[],
  layouts: readonly KeptLayout[],
): KeptTable | undefined {
  const all = layouts.flatMap(({ tables }) => tables);
  const same = once(all.filter((kept) => pathsOf(kept).join('\n') === paths.join('\n')));
  return same.length === 1 ? same[0] : undefined;
}

/** 相近表样 · The kept table that is nearest, with what differs; it is shown and never applied. */
export function nearestKept(
  paths: readonly string[],
  layouts: readonly KeptLayout[],
): Likeness | undefined {
  const likeness = layouts
    .flatMap(({ tables }) => tables)
    .map((kept) => ({ kept, share: sharedPaths(paths, pathsOf(kept)) }))
    .sort((one, other) => other.share - one.share)[0];
  if (!likeness || likeness.share < nearEnough) return undefined;
  const known = pathsOf(likeness.kept);
  return {
    ...likeness,
    missing: known.filter((path) => !paths.includes(path)),
    added: paths.filter((path) => !known.includes(path)),
  };
}
