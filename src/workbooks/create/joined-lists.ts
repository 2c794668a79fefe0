import { contract, type ColumnSpec } from '../../core/contract/index.js';
import { exactly, groupBy, isKnown, type Figure } from '../../core/model/index.js';
import { sum } from '../../core/formulas/index.js';
import type { Submission } from '../../core/submission/index.js';
import {
  entryOf,
  rowKey,
  rowsOf,
  writtenText,
  type Entry,
  type Row,
} from '../../core/tables/index.js';
import { givenCell } from './draft-cells.js';
import type { DraftRow, DraftValue, TableId, WorkbookDraft } from './workbook-draft.js';

const lists = ['stations', 'services', 'projects'] as const satisfies readonly TableId[];

/** 合并清单 · The stations, services and projects of several workbooks one after the other, and their batches added up. */
export function joinedLists(submissions: readonly Submission[]): WorkbookDraft['tables'] {
  const joined = lists.map((id) => [id, listRows(id, submissions)] as const);
  const all = [...joined, ['batches', batchRows(submissions)] as const];
  return Object.fromEntries(all.filter(([, rows]) => rows.length > 0));
}

/** A row that two workbooks have is one; what it says is what the first of them says. */
function listRows(id: (typeof lists)[number], submissions: readonly Submission[]) {
  const rows = submissions.flatMap(({ tables }): readonly Row[] => rowsOf(tables, id));
  const first = new Map<string, Row>();
  for (const row of rows) {
    const key = rowKey(row);
    if (!first.has(key)) first.set(key, row);
  }
  return [...first.values()].map(draftRowOf);
}

/** 照抄的行 · A row of a workbook that was read, to be written again. */
export function draftRowOf(row: Row): DraftRow {
  const columns: readonly ColumnSpec[] = contract[row.sheetId].columns;
  const cells = columns.flatMap(({ id }) => {
    const entry = entryOf(row, id);
    const value = entry && draftValueOf(entry);
    return value === undefined ? [] : [[id, givenCell(value)] as const];
  });
  return Object.fromEntries(cells);
}

/** 说明 · Explanations of a workbook that was read, to be written again; what a reviewer concluded is asked anew. */
export function explanationRows(
  rows: readonly Row<'explanations'>[],
): readonly DraftRow<'explanations'>[] {
  return rows.map((row) => ({ ...draftRowOf(row), state: givenCell(null) }));
}

/** Numbers and days as they were understood, in the unit of the column; anything else as it stands. */
export function draftValueOf({ value, raw }: Entry<unknown>): DraftValue | undefined {
  if (typeof value === 'number') return value;
  if (isDay(value)) return value;
  return typeof raw === 'string' || typeof raw === 'number' ? raw : undefined;
}

function isDay(value: unknown): value is Extract<DraftValue, object> {
  return typeof value === 'object' && value !== null && 'day' in value;
}

/** A batch of several units is one: counts and funds are added up where each of them states its own. */
function batchRows(submissions: readonly Submission[]): readonly DraftRow<'batches'>[] {
  const rows = submissions.flatMap(({ tables }) => rowsOf(tables, 'batches'));
  const groups = groupBy(rows, ({ cells }) => cells.batch.value ?? '');
  return [...groups].flatMap(([batch, group]) => {
    const [first] = group;
    if (!first || batch === '') return [];
    const total = (of: 'counties' | 'pilots' | 'fund') =>
      givenCell(numberIn(sum(group.map(({ cells }) => figureOf(cells[of])))));
    const { year } = first.cells;
    return [
      {
        batch: givenCell(writtenText(first.cells.batch)),
        year: givenCell(year.value),
        counties: total('counties'),
        pilots: total('pilots'),
        fund: total('fund'),
      },
    ];
  });
}

function figureOf({ value, state }: Entry<number>): Figure {
  if (value !== undefined) return exactly(value);
  return { absent: state === 'value' ? 'blank' : state };
}

function numberIn(figure: Figure): number | undefined {
  return isKnown(figure) ? figure.value : undefined;
}
