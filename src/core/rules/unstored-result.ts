import { isPlanFormula } from '../expressions/index.js';
import type { Column, Sheet } from '../model/index.js';
import { isUnstored } from '../recalculation/index.js';
import type { Submission } from '../submission/index.js';
import { fail, replacedCells, undecided, type Rule } from './rule.js';

type Facts = { readonly count: number };
type Place = { readonly row: number; readonly column: number };

/** 公式未存结果 · Formulas whose results the last program did not store; told once a workbook. */
export const unstoredResult: Rule<'unstored-result', Facts> = {
  id: 'unstored-result',
  group: 'structure',
  severity: 'note',
  isFixable: false,
  *check(submission, before) {
    const { workbook, stored, tables } = submission;
    const used = Object.values(tables).flatMap((table) => table.sheets);
    const names = new Set(used.map(({ name }) => name));
    const sheets = stored.sheets.filter(({ name }) => names.has(name));
    if (!sheets.some(hasFormula)) return;
    if (workbook.unknown.has('stored-results')) return yield undecided({}, 'not-told-by-source');
    const isReplaced = replacedCells(before);
    const spots = sheets
      .flatMap((sheet) =>
        unstoredCells(sheet, submission).map((place) => ({ sheet: sheet.name, ...place })),
      )
      .filter(({ sheet, ...place }) => !isReplaced(sheet, place));
    const [first] = spots;
    if (first) yield fail(first, { count: spots.length });
  },
};

function hasFormula({ columns }: Sheet): boolean {
  return columns.some((column) => column !== undefined && column.formulas.size > 0);
}

/** Our own cells are looked at as they were stored; the sheet holds what we calculate. */
function unstoredCells(sheet: Sheet, { planCells }: Submission): readonly Place[] {
  const ours = planCells.filter((cell) => cell.sheet.name === sheet.name && isUnstored(cell));
  const others = sheet.columns.flatMap((column, index) =>
    column ? unstoredRows(column).map((row) => ({ row, column: index + 1 })) : [],
  );
  const places = [...ours.map(({ row, column }) => ({ row, column })), ...others];
  return places.sort((one, other) => one.column - other.column || one.row - other.row);
}

function unstoredRows({ values, formulas }: Column): readonly number[] {
  return [...formulas]
    .filter(([row, { text }]) => (values[row] ?? null) === null && !isPlanFormula(text))
    .map(([row]) => row);
}
