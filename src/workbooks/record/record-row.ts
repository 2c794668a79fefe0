import { contract, type ColumnId, type ColumnSpec } from '../../core/contract/index.js';
import type { CellValue } from '../../core/model/index.js';
import type { Submission } from '../../core/submission/index.js';
import { messagesOf } from '../../messages/index.js';
import { appendRow, withNewSheet, type CellEdit } from '../patch/index.js';

/** The lists that grow while a workbook goes from hand to hand. */
type RecordId = 'explanations' | 'approvals';

/** A row to be recorded: its list, and its values by column id; what is left out stays blank. */
export type RecordedRow = {
  readonly [S in RecordId]: {
    readonly on: S;
    readonly values: Readonly<Partial<Record<ColumnId<S>, CellValue>>>;
  };
}[RecordId];

/** 记入结果 · The new bytes, or the column that the list has not. */
export type Recorded = { readonly bytes: Uint8Array } | { readonly missing: string };

/** How wide the columns of a new list are, in characters. */
const widths: Readonly<Record<string, number>> = {
  ...{ rule: 26, rowKey: 36, reason: 44, field: 16, value: 16 },
  ...{ unit: 24, opinion: 32, seal: 72, signature: 92 },
};
const usualWidth = 12;

/** 记入一行 · A workbook with one more row in a list; the list is made where the workbook has none. */
export async function recordRow(
  bytes: Uint8Array,
  submission: Submission,
  { on, values }: RecordedRow,
): Promise<Recorded> {
  const filled = Object.entries(values as Readonly<Record<string, CellValue>>).filter(
    ([, value]) => value !== null && value !== '',
  );
  const table = submission.tables[on];
  if (!table) return { bytes: await withList(bytes, on, { filled, submission }) };
  const missing = filled.find(([id]) => !table.columns.has(id));
  if (missing) return { missing: missing[0] };
  const { headerRow, rows, columns } = table;
  const [sheet] = table.sheets;
  const after = rows.at(-1)?.row ?? headerRow;
  const byColumn = filled.map(([id, value]) => [columns.get(id) ?? 0, value] as const);
  return { bytes: await appendRow(bytes, { sheet, after, values: new Map(byColumn) }) };
}

/** The list as a new sheet: its headers, and the row. */
function withList(
  bytes: Uint8Array,
  on: RecordId,
  {
    filled,
    submission,
  }: {
    readonly filled: readonly (readonly [string, CellValue])[];
    readonly submission: Submission;
  },
): Promise<Uint8Array> {
  const { name, columns } = contract[on];
  const { language } = submission;
  const values = new Map(filled);
  const specs: readonly ColumnSpec[] = columns;
  const cells = specs.flatMap(({ id, name: header }, at): readonly CellEdit[] => {
    const column = at + 1;
    return [
      { row: 1, column, content: { value: header[language] } },
      { row: 2, column, content: { value: values.get(id) ?? null } },
    ];
  });
  return withNewSheet(bytes, {
    name: name[language],
    cells,
    widths: specs.map(({ id }) => widths[id] ?? usualWidth),
    footer: messagesOf(language).workbook.footer,
  });
}
