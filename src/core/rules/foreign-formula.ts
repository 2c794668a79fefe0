import { computedColumns, type ComputedColumn } from '../contract/index.js';
import { isUnknown, type CellResult } from '../expressions/index.js';
import { agreesInClass } from '../recalculation/index.js';
import { computedCell, plainResult, restoringFix } from './evidence/computed-cell.js';
import { earlierResult } from './evidence/goal-formulas.js';
import type { Goal, Submission } from '../submission/index.js';
import { at, fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly column: ComputedColumn;
  /** None where the cell was left blank, or where its formula comes to nothing. */
  readonly found: string | number | null;
  readonly isBlank: boolean;
  /** Whether an earlier template held this formula. */
  readonly isEarlier: boolean;
  /** None where the template's comes to nothing, because an input is missing. */
  readonly expected: string | number | null;
};

/** 公式与模板不同 · A function of ours in a computed column that comes to another result than the template's; or no formula. */
export const foreignFormula: Rule<'foreign-formula', Facts> = {
  id: 'foreign-formula',
  group: 'structure',
  severity: 'error',
  isFixable: true,
  *check(submission) {
    for (const goal of submission.goals) {
      for (const column of computedColumns) yield* judge(goal, column, submission);
    }
  },
};

/** However it is spelled, a formula is taken by what it comes to in its own cell. */
function* judge(
  goal: Goal,
  column: ComputedColumn,
  submission: Submission,
): Iterable<Answer<Facts>> {
  const cell = computedCell(goal, column, submission);
  if (cell?.holds !== 'ours' && cell?.holds !== 'blank') return;
  const isBlank = cell.holds === 'blank';
  const { templates, result } = cell;
  const spot = at(goal.row, column);
  const open = [...templates.map((each) => each.result), result].find(isUnknown);
  if (open) return isBlank ? undefined : yield undecided(spot, open.obstacle);
  const isRight = templates.some((each) => same(result, each.result));
  const [found, expected] = [plainResult(result), plainResult(templates[0].result)];
  if (isRight || (found === null && expected === null)) return;
  const earlier = isBlank ? undefined : earlierResult(goal, column, submission);
  const isEarlier = earlier !== undefined && same(result, earlier.result);
  const facts = { column, found, isBlank, isEarlier, expected };
  const fix = restoringFix(goal, column, { templates, submission });
  const severity = isBlank || isEarlier ? 'note' : 'error';
  yield fail(spot, facts, { ...(fix ? { fix } : {}), severity });
}

function same(found: CellResult, template: CellResult): boolean {
  return !isUnknown(found) && !isUnknown(template) && agreesInClass(found.value, template);
}
