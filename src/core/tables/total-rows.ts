import { contract, type SheetId } from '../contract/index.js';
import { namesTotal } from '../entries/index.js';
import type { CellValue, Sheet } from '../model/index.js';
import type { ColumnDraft } from './column-entries.js';
import type { Entry } from './entry.js';

type Entries = Readonly<Record<string, Entry<unknown>>>;

/** What is asked of a row by its entries and its number. */
export type RowTest = (cells: Entries, row: number) => boolean;

/**
 * 合计行 · Tells the rows of a sheet that only add up others, for the eye: no entries.
 *
 * The totals row of a table of Excel; a row whose first key names a total (全市合计, 其中：城镇); and
 * one that is named a total anywhere and has no key. Undefined where no row can be one.
 */
export function totalTest(
  id: SheetId,
  columns: readonly ColumnDraft[],
  sheet: Sheet,
): RowTest | undefined {
  const ofTables = totalsRows(sheet);
  const isNamed = columns.some(({ entries }) => entries.some(({ raw }) => isTotal(raw)));
  if (!isNamed && ofTables.size === 0) return undefined;
  const keys: readonly string[] = contract[id].key;
  const [first = ''] = keys;
  return (cells, row) => {
    if (ofTables.has(row) || isTotal(cells[first]?.raw ?? null)) return true;
    const hasKey = keys.some((key) => {
      const raw = cells[key]?.raw ?? null;
      return raw !== null && !isTotal(raw);
    });
    return !hasKey && Object.values(cells).some(({ raw }) => isTotal(raw));
  };
}

function isTotal(raw: CellValue): boolean {
  return typeof raw === 'string' && namesTotal(raw);
}

function totalsRows({ tables }: Sheet): ReadonlySet<number> {
  return new Set(
    tables.flatMap(({ area, totalsRows: count }) =>
      Array.from({ length: count }, (_, index) => area.bottom - index),
    ),
  );
}
