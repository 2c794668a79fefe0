import { requirements, type SheetId } from '../contract/index.js';
import { formulaAt } from '../model/index.js';
import {
  contractCells,
  hasGround,
  type Goal,
  type Observation,
  type Submission,
} from '../submission/index.js';
import { askedFields } from './evidence/asked-fields.js';
import { isAnsweredByData, isOwed } from './evidence/owed-figures.js';
import { withoutWaiting } from './evidence/waiting-formulas.js';
import { entryOf, formulaOf, isBlank, placeOf, rowsOf, type Row } from '../tables/index.js';
import { at, atCell, fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = { readonly missing: string; readonly on: SheetId };

/** 缺少填报值 · A cell that must be answered is blank. */
export const missingValue: Rule<'missing-value', Facts> = {
  id: 'missing-value',
  group: 'cell',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    yield* withoutWaiting([...answers(submission)], submission);
  },
};

function* answers(submission: Submission): Iterable<Answer<Facts>> {
  for (const cell of contractCells(submission, (spec) => spec.isAlwaysAnswered, isBlank)) {
    const { on, spec, place } = cell;
    if (formulaAt(place.sheet, place)) yield undecided(atCell(cell), 'no-stored-result');
    else yield fail(atCell(cell), { missing: spec.id, on });
  }
  for (const goal of submission.goals) yield* ofGoal(goal, submission);
  for (const row of rowsOf(submission.tables, 'explanations')) yield* ofExplanation(row);
  const { data } = submission.tables;
  for (const observation of submission.observations.filter(mayBeOpen)) {
    if (!isOwed(observation, submission)) continue;
    const isThere = (field: string) => data?.columns.has(field) === true;
    for (const field of askedFields(observation, isThere)) yield* blank(observation.row, field);
  }
}

/** Only a document may stand in the place of a reason. */
function* ofExplanation(row: Row<'explanations'>): Iterable<Answer<Facts>> {
  const { reason, document } = row.cells;
  if (isBlank(reason) && isBlank(document) && placeOf(row, 'reason')) yield* blank(row, 'reason');
}

/** What an office's own table leaves out is asked for as if it were blank. */
function* ofGoal(goal: Goal, submission: Submission): Iterable<Answer<Facts>> {
  const { row, kind } = goal;
  for (const field of kind ? requirements[kind].required : []) {
    const isThere = row.places ?? placeOf(row, field);
    if (!isThere || entryOf(row, field)?.state !== 'blank') continue;
    if (!isAnsweredByData(goal, field, submission)) yield* blank(row, field);
  }
  if (goal.standing && !hasGround(goal))
    yield fail(at(row, 'remarks'), { missing: 'remarks', on: 'indicators' });
}

function mayBeOpen({ row, indicator }: Observation): boolean {
  return isBlank(row.cells.value) || indicator?.measure === 'ratio';
}

/** A formula without a stored result is no blank, but what it says is not known. */
function* blank<S extends 'data' | 'indicators' | 'explanations'>(
  row: Row<S>,
  field: Parameters<typeof at<S>>[1],
): Iterable<Answer<Facts>> {
  if (entryOf(row, field)?.state !== 'blank') return;
  const spot = at(row, field);
  if (formulaOf(row, field) && spot.value !== '') yield undecided(spot, 'no-stored-result');
  else yield fail(spot, { missing: field, on: row.sheetId });
}
