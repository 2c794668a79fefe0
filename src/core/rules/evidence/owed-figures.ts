import { isKnown } from '../../model/index.js';
import {
  isOwnTotal,
  currentFromData,
  isBeforeFirst,
  isInapplicable,
  isNotDue,
  ownTotal,
  ownTotalOfYear,
  type Goal,
  type Observation,
  type Submission,
} from '../../submission/index.js';
import { isBlank } from '../../tables/index.js';

/** 数据已答 · Whether a blank of a goal asks for what 数据 says already or asks for itself, or for what nobody owes yet. */
export function isAnsweredByData(goal: Goal, field: string, submission: Submission): boolean {
  const isCurrent = field === 'currentValue' || field === 'currentPeriod';
  if (field !== 'currentPeriod' && isInapplicable(goal, submission)) return true;
  if (isCurrent && isNotDue(goal, submission)) return true;
  if (field === 'baseValue') {
    return isAnswered(ownTotalOfYear(goal, goal.baseYear, submission), submission);
  }
  if (field !== 'currentValue') return false;
  const figure = currentFromData(goal, submission);
  return (
    (figure && isKnown(figure)) ||
    isAnswered(ownTotal(goal, goal.currentPeriod, submission), submission)
  );
}

/** A blank that is owed is asked for where it stands. */
function isAnswered(total: Observation | undefined, submission: Submission): boolean {
  if (total === undefined) return false;
  return isKnown(total.unrounded) || !isBlank(total.row.cells.value) || isOwed(total, submission);
}

/**
 * 应填 · Whether a row of 数据 owes a figure at all.
 *
 * Before the plan only the base of a rise or fall does, and in its first year nothing that is not due,
 * unless one part of a rate is there without the other.
 */
export function isOwed(observation: Observation, submission: Submission): boolean {
  const { period, indicator } = observation;
  const { plan } = submission;
  if (!plan || !period || !indicator) return true;
  const isHistory = period.year < plan.firstYear;
  const isOwnRow = isOwnTotal(observation, submission.unitCode);
  const goal = isHistory || isOwnRow ? goalOf(observation, submission) : undefined;
  if (goal && isOwnRow && isInapplicable(goal, submission)) return false;
  if (!isHistory) return !isBeforeFirst(indicator.frequency, submission) || isBegun(observation);
  const isLevel = goal?.kind === 'rise' || goal?.kind === 'fall';
  return !goal || (isLevel && goal.baseYear === period.year);
}

function isBegun({ row }: Observation): boolean {
  return !isBlank(row.cells.numerator) || !isBlank(row.cells.denominator);
}

/** The goal of an observation; of two rows of one indicator the last one counts. */
function goalOf({ row }: Observation, { goals }: Submission): Goal | undefined {
  const id = row.cells.indicatorCode.value;
  return goals.findLast((goal) => goal.row.cells.indicatorCode.value === id);
}
