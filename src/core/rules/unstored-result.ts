import { isPlanFormula } from '../expressions/index.js';
import { hasFormulas, isError } from '../model/index.js';
import type { CellValue, Column, Sheet } from '../model/index.js';
import { fail, undecided } from './rule.js';
import type { Rule, Spot } from './rule.js';

type Facts = { readonly count: number };

const unfinished = new Set(['#NAME?', '#BUSY!', '#GETTING_DATA']);

/** 公式未存结果 · Formulas whose results the last program did not store; told once a workbook. */
export const unstoredResult: Rule<'unstored-result', Facts> = {
  id: 'unstored-result',
  group: 'structure',
  severity: 'note',
  isFixable: false,
  *check({ workbook, tables }) {
    const sheets = Object.values(tables).map(({ sheet }) => sheet);
    if (!sheets.some(hasFormulas)) return;
    if (workbook.unknown.has('stored-results')) return yield undecided({}, 'not-told-by-source');
    const spots = sheets.flatMap(unstoredCells);
    const [first] = spots;
    if (first) yield fail(first, { count: spots.length });
  },
};

function unstoredCells(sheet: Sheet): readonly Spot[] {
  return sheet.columns.flatMap((column, index) =>
    column
      ? unstoredRows(column).map((row) => ({ sheet: sheet.name, row, column: index + 1 }))
      : [],
  );
}

function unstoredRows({ values, formulas }: Column): readonly number[] {
  return [...formulas]
    .filter(([row, { text }]) => isUnstored(values[row] ?? null, text))
    .map(([row]) => row);
}

/** #N/A of our functions may be an answer; whether it is, is asked where formulas are recomputed. */
function isUnstored(value: CellValue, formula: string): boolean {
  if (value === null) return true;
  return isError(value) && unfinished.has(value.error) && isPlanFormula(formula);
}
