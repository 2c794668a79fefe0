import { requirements, type SheetId } from '../contract/index.js';
import { formulaAt } from '../model/index.js';
import {
  contractCells,
  hasGround,
  type Goal,
  type Observation,
  type Submission,
} from '../submission/index.js';
import { isAnsweredByData, isOwed } from './evidence/owed-figures.js';
import { withoutWaiting } from './evidence/waiting-formulas.js';
import { entryOf, formulaOf, isBlank, type Row, placeOf } from '../tables/index.js';
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
  const { data } = submission.tables;
  for (const observation of submission.observations.filter(mayBeOpen)) {
    if (!isOwed(observation, submission)) continue;
    yield* ofObservation(observation, (field) => data?.columns.has(field) === true);
  }
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

/**
 * A row answers with its value; a ratio may answer with numerator and denominator instead, and one
 * that is blank altogether is asked for all three where it rolls up from its parts. A column that the
 * table lacks is told once, by its header.
 */
function* ofObservation(
  { row, indicator }: Observation,
  isThere: (field: string) => boolean,
): Iterable<Answer<Facts>> {
  const { numerator, denominator, value } = row.cells;
  const parts = [numerator, denominator].filter((entry) => !isBlank(entry)).length;
  const isRatio = indicator?.measure === 'ratio';
  const isAnswered = parts === 2 && (isRatio || !indicator);
  if (placeOf(row, 'value') && !isAnswered) yield* blank(row, 'value');
  const hasParts = placeOf(row, 'numerator') && placeOf(row, 'denominator');
  const isUnanswered = parts === 0 && isBlank(value) && hasParts;
  const isAsked = parts === 1 || (isUnanswered && indicator?.rollUp === 'ratio-of-sums');
  const asked = isRatio && isAsked ? (['numerator', 'denominator'] as const) : [];
  for (const field of asked.filter(isThere)) yield* blank(row, field);
}

/** A formula without a stored result is no blank, but what it says is not known. */
function* blank<S extends 'data' | 'indicators'>(
  row: Row<S>,
  field: Parameters<typeof at<S>>[1],
): Iterable<Answer<Facts>> {
  if (entryOf(row, field)?.state !== 'blank') return;
  const spot = at(row, field);
  if (formulaOf(row, field) && spot.value !== '') yield undecided(spot, 'no-stored-result');
  else yield fail(spot, { missing: field, on: row.sheetId });
}
