import type { ComputedColumn } from '../../contract/index.js';
import {
  externalBooks,
  isPlanFormula,
  isUnknown,
  isVolatile,
  type CellResult,
} from '../../expressions/index.js';
import { address, formulaAt, type Fix } from '../../model/index.js';
import { agreesInClass, roundsFrom, shownResult } from '../../recalculation/index.js';
import { recalculated, type Goal, type Submission } from '../../submission/index.js';
import { isBlank, placeOf, type Row } from '../../tables/index.js';
import { templateResults, type TemplateResult } from './goal-formulas.js';

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
  const { row } = goal;
  const { state, value = null } = row.cells[column];
  const place = placeOf(row, column);
  const [template, ...others] = place ? templateResults(goal, column, submission) : [];
  if (!template || !place) return undefined;
  const templates = [template, ...others] as const;
  const { sheet } = place;
  const formula = formulaAt(sheet, place);
  if (!formula) {
    if (isBlank(row.cells[column])) return { holds: 'blank', result: { value: null }, templates };
    return state === 'value' ? { holds: 'typed', result: { value }, templates } : undefined;
  }
  if (isPlanFormula(formula.text)) {
    return { holds: 'ours', result: submission.calculation.cellAt(sheet, place), templates };
  }
  const result = recalculated(submission).cellAt(sheet, place);
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
  const place = placeOf(row, column);
  if (isUnknown(result) || !place) return undefined;
  const { value: before = null } = row.cells[column];
  const shown = shownResult(result, submission.language) ?? '';
  return {
    sheet: place.sheet.name,
    cell: address(place),
    before,
    after: { formula, result: shown },
  };
}

/** Whether what stands in a computed column is a result, as far as it was typed with its decimals. */
export function isTypedAs(
  row: Row<'indicators'>,
  column: ComputedColumn,
  [found, result]: readonly [found: string | number | null, result: CellResult],
): boolean {
  if (found === null || isUnknown(result)) return false;
  const place = placeOf(row, column);
  if (!place || typeof found !== 'number' || typeof result.value !== 'number')
    return agreesInClass(found, result);
  return roundsFrom({ ...place, least: decimals[column], value: found }, result.value);
}
