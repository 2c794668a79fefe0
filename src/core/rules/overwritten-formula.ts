import { computedColumns, type ComputedColumn } from '../contract/index.js';
import { isUnknown } from '../expressions/index.js';
import { computedCell, isTypedAs, plainResult, restoringFix } from './evidence/computed-cell.js';
import { earlierResult } from './evidence/goal-formulas.js';
import type { Goal, Submission } from '../submission/index.js';
import { at, fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly column: ComputedColumn;
  /** None where a formula of other functions comes to nothing. */
  readonly found: string | number | null;
  readonly expected: string | number;
  /** Whether what was typed is what the template calculates. */
  readonly isRight: boolean;
  /** Whether it is what the formula of an earlier template came to. */
  readonly isEarlier: boolean;
};

/** 公式被覆盖 · A computed column holds what was typed, or a formula of other functions, instead of the template's. */
export const overwrittenFormula: Rule<'overwritten-formula', Facts> = {
  id: 'overwritten-formula',
  group: 'structure',
  severity: 'error',
  isFixable: true,
  *check(submission) {
    for (const goal of submission.goals) {
      for (const column of computedColumns) yield* judge(goal, column, submission);
    }
  },
};

/** Where the template calculates nothing, because an input is missing, nothing can differ; a right value is only noted. */
function* judge(
  goal: Goal,
  column: ComputedColumn,
  submission: Submission,
): Iterable<Answer<Facts>> {
  const cell = computedCell(goal, column, submission);
  if (cell?.holds !== 'typed' && cell?.holds !== 'native') return;
  const { templates, result } = cell;
  const [{ result: template }] = templates;
  const found = plainResult(result);
  const expected = plainResult(template);
  const isRight = templates.some((each) => isTypedAs(goal.row, column, [found, each.result]));
  if (isRight && cell.holds === 'native') return;
  if (!isUnknown(template) && expected === null) return;
  const open = [template, result].find(isUnknown);
  if (open) return yield undecided(at(goal.row, column), open.obstacle);
  if (expected === null || (found === null && isToldAsError(goal, column))) return;
  const fix = restoringFix(goal, column, { templates, submission });
  const earlier = earlierResult(goal, column, submission)?.result;
  const isEarlier =
    !isRight && earlier !== undefined && isTypedAs(goal.row, column, [found, earlier]);
  const facts = { column, found, expected, isRight, isEarlier };
  const severity = isRight || isEarlier ? 'note' : 'error';
  yield fail(at(goal.row, column), facts, { ...(fix ? { fix } : {}), severity });
}

/** An error value that is stored is told by another rule, and what was typed is never nothing. */
function isToldAsError({ row }: Goal, column: ComputedColumn): boolean {
  return row.cells[column].state === 'unreadable';
}
