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
import { agrees } from './result-agrees.js';
import { roundsFrom } from './rounds-from.js';

/** In how many decimals a result is stored at least where the cell shows as many as fit. */
const leastDecimals = 3;

/**
 * 内置公式单元格 · The cells with formulas of other functions whose stored result is not what they come to, or is none.
 *
 * What depends on the time or on other workbooks, what a program does not know, what we cannot
 * calculate and what was never stored and is an error is taken as stored. The calculation is made only where there is such a formula.
 */
export function staleBuiltIns(
  sheets: Iterable<Sheet>,
  make: () => Calculation,
): readonly PlanFormulaCell[] {
  let calculation: Calculation | undefined;
  return [...sheets].flatMap((sheet) =>
    formulasOf(sheet).flatMap(({ formula, ...place }) => {
      const stored = valueAt(sheet, place.row, place.column);
      if (stored !== null && isUnfinished(stored)) return [];
      calculation ??= make();
      const result = calculation.cellAt(sheet, place);
      const cell = { ...place, sheet, anchor: place, formula, stored, result };
      if (isUnknown(result)) return [];
      if (stored === null) return isError(result.value) ? [] : [cell];
      return agrees(stored, result) || isRounded(cell) ? [] : [cell];
    }),
  );
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

function formulasOf({ columns }: Sheet): readonly (Place & { readonly formula: Formula })[] {
  return columns.flatMap((column, index) =>
    [...(column?.formulas ?? [])].flatMap(([row, formula]) =>
      isLasting(formula) ? [{ row, column: index + 1, formula }] : [],
    ),
  );
}

function isLasting({ text }: Formula): boolean {
  return !isPlanFormula(text) && !isVolatile(text) && externalBooks(text).length === 0;
}
