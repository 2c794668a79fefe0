import { planSheet } from '../catalogue-file/index.js';
import { contract, type ColumnSpec } from '../contract/index.js';
import type { SealedContent, WorkbookFacts } from '../facts/index.js';
import { address, groupBy } from '../model/index.js';
import { cellsOfLine, isWholeSheet, type CanonicalRow, type SealedOn } from '../seal/index.js';

/** 封存后的变动 · A cell that is another than when the workbook was sealed; empty where there is or was none. */
export type SealedChange = {
  readonly place: string;
  readonly before: string;
  readonly after: string;
};

/** The cells in which a workbook differs from its sealed copy; undefined where one of them kept no rows. */
export function sealedChanges(
  { sealed: now }: WorkbookFacts,
  { sealed: then }: WorkbookFacts,
): readonly SealedChange[] | undefined {
  if (!now || !then) return undefined;
  const earlier = numbered(then.rows);
  const present = numbered(now.rows);
  const keys = new Set([...present.keys(), ...earlier.keys()]);
  return [...keys].flatMap((key) => {
    const [after, before] = [present.get(key), earlier.get(key)];
    if (after?.text === before?.text) return [];
    if (after) return rowChanges(after, before, now);
    return before ? [{ place: wholeRow(before, now), before: before.key, after: '' }] : [];
  });
}

/** Rows by sheet and key; of rows with the same key the first of one is the first of the other. */
function numbered(rows: readonly CanonicalRow[]): ReadonlyMap<string, CanonicalRow> {
  const groups = groupBy(rows, ({ on, key }) => `${on}\n${key}`);
  const named = [...groups].flatMap(([key, same]) =>
    same.map((row, index) => [`${key}\n${index}`, row] as const),
  );
  return new Map(named);
}

function rowChanges(
  after: CanonicalRow,
  before: CanonicalRow | undefined,
  { sheets }: SealedContent,
): readonly SealedChange[] {
  const [then, now] = [cellsOfLine(before?.text ?? ''), cellsOfLine(after.text)];
  const { name = '', columns = {} } = sheets[after.on] ?? {};
  return columnIds(after.on, columns).flatMap((id) => {
    const change = { before: then.get(id) ?? '', after: now.get(id) ?? '' };
    if (change.before === change.after) return [];
    const place = address({ row: after.row, column: Math.max(1, columns[id] ?? 1) });
    return [{ place: `${name}!${place}`, ...change }];
  });
}

/** The ids of a sheet in its order; one that is sealed whole has those of its filled columns. */
function columnIds(on: SealedOn, columns: Readonly<Record<string, number>>): readonly string[] {
  if (isWholeSheet(on)) return Object.keys(columns);
  const specs: readonly ColumnSpec[] = contract[on].columns;
  return specs.map(({ id }) => id);
}

/** A row that is gone has no place any more: its sheet is named. */
function wholeRow({ on }: CanonicalRow, { sheets }: SealedContent): string {
  if (sheets[on]) return sheets[on].name;
  if (isWholeSheet(on)) return on === 'plan' ? planSheet['zh-CN'] : on.slice('own '.length);
  return contract[on].name['zh-CN'];
}
