import { contract, requirements } from '../contract/index.js';
import type { ColumnSpec, SheetId } from '../contract/index.js';
import { entryOf, isBlank } from '../submission/index.js';
import type { Goal, Observation, Row, Submission, Table } from '../submission/index.js';
import { at, atCover, atField, fail } from './rule.js';
import type { Answer, Rule, Spot } from './rule.js';

type Facts = { readonly missing: string; readonly on: string };

/** 缺少填报值 · A cell that must be answered is blank. */
export const missingValue: Rule<'missing-value', Facts> = {
  id: 'missing-value',
  group: 'cell',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    yield* ofCover(submission);
    for (const table of Object.values(submission.tables)) yield* ofTable(table);
    for (const goal of submission.goals) yield* ofGoal(goal);
    for (const observation of submission.observations) yield* ofObservation(observation);
  },
};

function missing(spot: Spot, on: SheetId): Answer<Facts> {
  return fail(spot, { missing: spot.field ?? '', on });
}

function alwaysAnswered(id: SheetId): readonly ColumnSpec[] {
  return contract[id].columns.filter(({ isAlwaysAnswered }) => isAlwaysAnswered);
}

function* ofCover({ cover }: Submission): Iterable<Answer<Facts>> {
  if (!cover) return;
  for (const { id } of alwaysAnswered('cover')) {
    const field = id as keyof typeof cover.cells;
    const { row, state } = cover.cells[field];
    if (row > 0 && state === 'blank') yield missing(atCover(cover, field), 'cover');
  }
}

function* ofTable({ id, rows, columns }: Table): Iterable<Answer<Facts>> {
  const answered = alwaysAnswered(id).filter((column) => columns.has(column.id));
  for (const row of rows) {
    const blanks = answered.filter((column) => entryOf(row, column.id)?.state === 'blank');
    for (const { id: field } of blanks) yield missing(atField(row, field), id);
  }
}

function* ofGoal({ row, kind }: Goal): Iterable<Answer<Facts>> {
  for (const field of kind ? requirements[kind].required : []) {
    const entry = row.cells[field];
    if (entry.column > 0 && isBlank(entry)) yield missing(at(row, field), 'indicators');
  }
}

/** A row answers with its value; a ratio may answer with numerator and denominator instead. */
function* ofObservation({ row, indicator }: Observation): Iterable<Answer<Facts>> {
  const { numerator, denominator, value } = row.cells;
  const isPair = !isBlank(numerator) && !isBlank(denominator);
  const isRatio = indicator?.measure === 'ratio';
  if (isBlank(value) && !(isRatio && isPair)) yield ofData(row, 'value');
  if (isRatio && isBlank(numerator) && !isBlank(denominator)) yield ofData(row, 'numerator');
  if (isRatio && isBlank(denominator) && !isBlank(numerator)) yield ofData(row, 'denominator');
}

function ofData(row: Row<'data'>, field: 'value' | 'numerator' | 'denominator'): Answer<Facts> {
  return missing(at(row, field), 'data');
}
