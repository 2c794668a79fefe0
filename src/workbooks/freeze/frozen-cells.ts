import { freezeFormula, isUnknown, type FreezeObstacle } from '../../core/expressions/index.js';
import type { WordOf } from '../../core/functions/index.js';
import { isError, type CellValue, type Workbook } from '../../core/model/index.js';
import {
  agrees,
  isUnstored,
  type KnownResult,
  type PlanFormulaCell,
} from '../../core/recalculation/index.js';
import type { CellContent } from '../patch/index.js';

/** How formulas are frozen: the workbook, the words of results, and whether only values are asked for. */
export interface FreezePlan {
  readonly workbook: Workbook;
  readonly wordOf: WordOf;
  readonly asValues: boolean;
}

/** Why a cell holds a value now and no formula. */
type ValueReason = FreezeObstacle | 'asked';

/** A cell of ours and what it will hold; a value says why it is none but a value. */
export interface FrozenCell {
  readonly cell: PlanFormulaCell;
  readonly content: CellContent;
  readonly why?: ValueReason;
}

/** 冻结单元格 · What a cell will hold; undefined where it has neither a native formula nor any result. */
export function frozenCell(cell: PlanFormulaCell, plan: FreezePlan): FrozenCell | undefined {
  const result = resultOf(cell, plan);
  const frozen = plan.asValues ? ({ obstacle: 'asked' } as const) : nativeOf(cell, plan);
  if ('native' in frozen) return { cell, content: { formula: frozen.native, result } };
  if (result === undefined) return undefined;
  return { cell, content: { value: result === '' ? null : result }, why: frozen.obstacle };
}

function nativeOf({ sheet, row, column, anchor, formula }: PlanFormulaCell, plan: FreezePlan) {
  const { workbook, wordOf } = plan;
  const place = { row: row - anchor.row, column: column - anchor.column };
  return freezeFormula(formula.text, { at: { sheet, ...anchor }, place, workbook, wordOf });
}

/** What we calculate, an id in its word; else what is stored, unless the last program left no result. */
function resultOf(cell: PlanFormulaCell, { wordOf }: FreezePlan): CellValue | undefined {
  const { result, stored } = cell;
  if (isUnknown(result)) return isUnstored(cell) ? undefined : stored;
  const { value, list } = result;
  if (isError(value)) return { error: value.error };
  if (!list || typeof value !== 'string' || value === '') return value;
  return isStoredWord(cell, result) ? stored : wordOf(list, value);
}

/** Whether the cell already shows a word of the result, in whichever language it was calculated. */
function isStoredWord({ stored }: PlanFormulaCell, result: KnownResult): boolean {
  const isOption = result.list === 'rating' || result.list === 'stated';
  const isWord = typeof stored === 'string' && stored !== result.value;
  return isOption && isWord && agrees(stored, result);
}
