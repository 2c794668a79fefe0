import {
  externalBooks,
  isPlanFormula,
  isUnknown,
  isVolatile,
  type Calculation,
} from '../expressions/index.js';
import {
  formatAt,
  isError,
  valueAt,
  type Formula,
  type Place,
  type Sheet,
} from '../model/index.js';
import { isUnfinished, type PlanFormulaCell } from './plan-cells.js';
import { agrees, type KnownResult } from './result-agrees.js';
import { roundsFrom } from './rounds-from.js';

/** In how many decimals a result is stored at least where the cell shows as many as fit. */
const leastDecimals = 3;

/** 内置公式单元格 · The cells with formulas of other functions that are not what is stored of them. */
export interface BuiltInCells {
  /** Their stored result is not what they come to, or is none. */
  readonly stale: readonly PlanFormulaCell[];
  /** Taken as stored: they depend on the time, or on what we cannot calculate. */
  readonly uncalculated: readonly UncalculatedCell[];
}

/** 未重算的单元格 · A cell with a formula that is taken as stored. */
export interface UncalculatedCell extends Place {
  readonly sheet: Sheet;
  readonly formula: Formula;
  readonly because: 'volatile' | 'unknown';
}

/**
 * 内置公式单元格 · Looks for the cells with formulas of other functions whose stored result cannot be taken for theirs.
 *
 * What leads to other workbooks, what a program does not know and what was never stored and is an error
 * is taken as stored. The calculation is made only where there is such a formula.
 */
export function builtInCells(sheets: Iterable<Sheet>, make: () => Calculation): BuiltInCells {
  let calculation: Calculation | undefined;
  const found = [...sheets].flatMap(formulasOf).map((cell) => {
    const { formula, sheet, anchor } = cell;
    if (isVolatile(formula.text)) return { ...cell, because: 'volatile' as const };
    calculation ??= make();
    const result = calculation.cellAt(sheet, anchor);
    return isUnknown(result) ? { ...cell, because: 'unknown' as const } : { ...cell, result };
  });
  return {
    stale: found.flatMap((cell) => ('result' in cell && isStale(cell) ? [cell] : [])),
    uncalculated: found.flatMap((cell) =>
      'because' in cell && cell.stored !== null ? [cell] : [],
    ),
  };
}

function isStale(cell: PlanFormulaCell & { readonly result: KnownResult }): boolean {
  const { stored, result } = cell;
  if (stored === null) return !isError(result.value);
  return !agrees(stored, result) && !isRounded(cell);
}

/** 以显示精度为准 · Whether a program stored a result as precise as the cell shows it. */
function isRounded({ sheet, row, column, stored, result }: PlanFormulaCell): boolean {
  if (typeof stored !== 'number' || isUnknown(result) || typeof result.value !== 'number') {
    return false;
  }
  const isPlain = formatAt(sheet, { row, column }) === 'General';
  const number = { sheet, row, column, value: stored, least: isPlain ? leastDecimals : 0 };
  return roundsFrom(number, result.value);
}

type StoredFormula = Omit<PlanFormulaCell, 'result'>;

/** The formulas of other functions in a sheet; one that the program has not calculated yet has no result to hold it to. */
function formulasOf(sheet: Sheet): readonly StoredFormula[] {
  return sheet.columns.flatMap((column, index) =>
    [...(column?.formulas ?? [])].flatMap(([row, formula]) => {
      const anchor = { row, column: index + 1 };
      const stored = valueAt(sheet, row, index + 1);
      const isOpen = stored !== null && isUnfinished(stored);
      return isOpen || !isOfWorkbook(formula)
        ? []
        : [{ ...anchor, sheet, anchor, formula, stored }];
    }),
  );
}

function isOfWorkbook({ text }: Formula): boolean {
  return !isPlanFormula(text) && externalBooks(text).length === 0;
}
