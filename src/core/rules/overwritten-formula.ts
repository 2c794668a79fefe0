import { computedColumns } from '../contract/index.js';
import type { ComputedColumn } from '../contract/index.js';
import { isPlanFormula, isUnknown } from '../expressions/index.js';
import type { CellResult } from '../expressions/index.js';
import { address, formulaAt } from '../model/index.js';
import { agrees, roundsFrom, shownResult, templateResults } from '../submission/index.js';
import type { Goal, Row, Submission } from '../submission/index.js';
import { at, fail, undecided } from './rule.js';
import type { Answer, Rule } from './rule.js';

type Facts = {
  readonly column: ComputedColumn;
  readonly found: string | number;
  readonly expected: string | number;
};

/** What the template shows of each column at least; a number typed with fewer decimals is another one. */
const decimals = { completion: 3, achievement: 3, schedule: 3, pace: 2, rating: 0 } as const;

/** 公式被覆盖 · A computed column holds what was typed, and it differs from what the template calculates. */
export const overwrittenFormula: Rule<'overwritten-formula', Facts> = {
  id: 'overwritten-formula',
  group: 'structure',
  severity: 'error',
  isFixable: true,
  *check(submission) {
    for (const goal of submission.goals) {
      for (const column of computedColumns.filter((id) => isTyped(goal, id))) {
        yield* answersOf(goal, column, submission);
      }
    }
  },
};

/** A formula of built-in functions is taken by its result, a native twin among them. */
function isTyped({ row: { sheet, row, cells } }: Goal, id: ComputedColumn): boolean {
  const { column, state } = cells[id];
  if (column === 0 || state !== 'value') return false;
  const formula = formulaAt(sheet, { row, column });
  return !formula || !isPlanFormula(formula.text);
}

/** Where the template calculates nothing, because an input is missing, nothing can differ. */
function* answersOf(
  goal: Goal,
  column: ComputedColumn,
  submission: Submission,
): Iterable<Answer<Facts>> {
  const { row } = goal;
  const found = row.cells[column].value ?? '';
  const templates = templateResults(goal, column, submission);
  const [template] = templates;
  if (!template || templates.some(({ result }) => isSame(row, column, result))) return;
  const { result } = template;
  if (isUnknown(result)) return yield undecided(at(row, column), result.obstacle);
  const { value: expected } = result;
  if (typeof expected !== 'number' && (typeof expected !== 'string' || expected === '')) return;
  const { sheet, cells } = row;
  const cell = address({ row: row.row, column: cells[column].column });
  const after = {
    formula: template.formula,
    result: shownResult(result, submission.language) ?? '',
  };
  const fix = { sheet: sheet.name, cell, before: found, after };
  yield fail(at(row, column), { column, found, expected }, { fix });
}

function isSame(row: Row<'indicators'>, column: ComputedColumn, result: CellResult): boolean {
  if (isUnknown(result)) return false;
  const { value: found = '', column: place } = row.cells[column];
  if (typeof found !== 'number' || typeof result.value !== 'number') return agrees(found, result);
  const number = { sheet: row.sheet, row: row.row, column: place, least: decimals[column] };
  return roundsFrom({ ...number, value: found }, result.value);
}
