import type { ComputedColumn } from '../contract/index.js';
import { externalBooks, isPlanFormula, isUnknown, isVolatile } from '../expressions/index.js';
import type { CellResult } from '../expressions/index.js';
import { address, formulaAt } from '../model/index.js';
import type { Fix } from '../model/index.js';
import { isBlank } from './entry.js';
import { templateResults } from './goal-formulas.js';
import type { TemplateResult } from './goal-formulas.js';
import type { Goal } from './goals.js';
import { recalculated } from './recalculated.js';
import { agrees, shownResult } from './result-agrees.js';
import { roundsFrom } from './rounds-from.js';
import type { Submission } from './submission.js';
import type { Row } from './table.js';

/** What the template shows of each column at least; a number typed with fewer decimals is another one. */
const decimals = { completion: 3, achievement: 3, schedule: 3, pace: 2, rating: 0 } as const;

/** 计算栏的单元格 · What a computed column of a goal holds, beside what the template calculates there. */
export interface ComputedCell {
  /** A function of ours, a formula of other functions, what was typed, or nothing. */
  readonly holds: 'ours' | 'native' | 'typed' | 'blank';
  /** What it comes to by our own calculation; what a program stored counts only where we have none. */
  readonly result: CellResult;
  /** With the planned path and straight, the first one to be told; at least one. */
  readonly templates: readonly [TemplateResult, ...TemplateResult[]];
}

/** A computed column of a goal; undefined where the sheet lacks it or the kind of target does not use it. */
export function computedCell(
  goal: Goal,
  column: ComputedColumn,
  submission: Submission,
): ComputedCell | undefined {
  const { sheet, row, cells } = goal.row;
  const { column: place, state, value = null } = cells[column];
  const [template, ...others] = place === 0 ? [] : templateResults(goal, column, submission);
  if (!template) return undefined;
  const templates = [template, ...others] as const;
  const at = { row, column: place };
  const formula = formulaAt(sheet, at);
  if (!formula) {
    if (isBlank(cells[column])) return { holds: 'blank', result: { value: null }, templates };
    return state === 'value' ? { holds: 'typed', result: { value }, templates } : undefined;
  }
  if (isPlanFormula(formula.text)) {
    return { holds: 'ours', result: submission.calculation.cellAt(sheet, at), templates };
  }
  const result = recalculated(submission).cellAt(sheet, at);
  const isStored = isUnknown(result) && state === 'value' && isLasting(formula.text);
  return { holds: 'native', result: isStored ? { value } : result, templates };
}

/** What a program stored of a formula counts only where it can't be another thing the next time. */
function isLasting(formula: string): boolean {
  return !isVolatile(formula) && externalBooks(formula).length === 0;
}

/** The number or text that a result shows; null where there is none. */
export function plainResult(result: CellResult): string | number | null {
  if (isUnknown(result)) return null;
  const { value } = result;
  return (typeof value === 'number' || typeof value === 'string') && value !== '' ? value : null;
}

/** 恢复公式 · The fix that puts the formula of the template back, with its result. */
export function restoringFix(
  { row }: Goal,
  column: ComputedColumn,
  { templates, submission }: Pick<ComputedCell, 'templates'> & { readonly submission: Submission },
): Fix | undefined {
  const [{ formula, result }] = templates;
  if (isUnknown(result)) return undefined;
  const { column: place, value: before = null } = row.cells[column];
  const shown = shownResult(result, submission.language) ?? '';
  const cell = address({ row: row.row, column: place });
  return { sheet: row.sheet.name, cell, before, after: { formula, result: shown } };
}

/** Whether what stands in a computed column is a result, as far as it was typed with its decimals. */
export function isTypedAs(
  row: Row<'indicators'>,
  column: ComputedColumn,
  [found, result]: readonly [found: string | number | null, result: CellResult],
): boolean {
  if (found === null || isUnknown(result)) return false;
  const { column: place } = row.cells[column];
  if (typeof found !== 'number' || typeof result.value !== 'number') return agrees(found, result);
  const number = { sheet: row.sheet, row: row.row, column: place, least: decimals[column] };
  return roundsFrom({ ...number, value: found }, result.value);
}
