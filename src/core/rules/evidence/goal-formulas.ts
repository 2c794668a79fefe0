import {
  earlierFormulas,
  rowFormulas,
  type ColumnId,
  type ComputedColumn,
} from '../../contract/index.js';
import { fifteenDigits } from '../../formulas/index.js';
import { cellResult, type CellResult } from '../../expressions/index.js';
import { address, areaAddress, contains } from '../../model/index.js';
import { asksForLess } from '../../ratings/index.js';
import { plannedSteps, targetMargin, type Goal, type Submission } from '../../submission/index.js';
import { isShownAsPercent, placeOf, type Row, type Tables } from '../../tables/index.js';

/** What the template calculates in a cell: its formula there, and what it comes to. */
export interface TemplateResult {
  readonly formula: string;
  readonly result: CellResult;
}

const plainHeader = /^[\p{L}\p{N}_ ]+$/u;
const plainSheet = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/**
 * 模板公式 · What the template calculates in a column of a goal; none where its kind does not use it.
 *
 * Where values are planned for its years there are two answers: with their path, and straight.
 */
export function templateResults(
  goal: Goal,
  column: ComputedColumn,
  { tables, calculation }: Pick<Submission, 'tables' | 'calculation'>,
): readonly TemplateResult[] {
  const { kind, row } = goal;
  if (!kind) return [];
  const cell = (id: ColumnId<'indicators'>) => cellOfRow(row, id);
  const paths = [...new Set([pathArea(goal, tables), undefined])];
  const margin = marginTerm(goal);
  const formulas = paths.flatMap((path) => rowFormulas({ kind, path, margin, cell })[column] ?? []);
  return formulas.map((formula) => resultIn(row, column, { formula, calculation }));
}

/** 旧模板结果 · What an earlier template calculated in a column of a goal, where it was something else. */
export function earlierResult(
  { kind, row }: Goal,
  column: ComputedColumn,
  { calculation }: Pick<Submission, 'calculation'>,
): TemplateResult | undefined {
  if (!kind) return undefined;
  const formula = earlierFormulas({ kind, cell: (id) => cellOfRow(row, id) })[column];
  return formula === undefined ? undefined : resultIn(row, column, { formula, calculation });
}

/** How strictly the plan means the target, in the unit that the cell of the target counts in. */
function marginTerm(goal: Goal): string | undefined {
  const margin = targetMargin(goal);
  if (margin === 'strict') return goal.kind && asksForLess(goal.kind) ? '"<"' : '">"';
  if (margin === undefined) return undefined;
  const isFraction =
    goal.indicator?.factor === 100 && isShownAsPercent(placeOf(goal.row, 'targetValue'));
  return String(isFraction ? fifteenDigits(margin / 100) : margin);
}

function resultIn(
  row: Row<'indicators'>,
  column: ComputedColumn,
  { formula, calculation }: { readonly formula: string } & Pick<Submission, 'calculation'>,
): TemplateResult {
  const at = placeOf(row, column) ?? { sheet: row.sheet, row: row.row, column: 0 };
  return { formula, result: cellResult(calculation.resultOf(formula, at)) };
}

/** A structured reference inside of a table, an address outside; nothing for a column that is not there. */
function cellOfRow(row: Row<'indicators'>, id: ColumnId<'indicators'>): string {
  const place = placeOf(row, id);
  if (!place) return '';
  const { sheet, column } = place;
  const table = sheet.tables.find(({ area }) => contains(area, place));
  const header = table?.columns[column - table.area.left];
  const isPlain = table !== undefined && header !== undefined && plainHeader.test(header);
  return isPlain ? `${table.name}[[#This Row],[${header}]]` : address(place);
}

/** The cells of period and planned value, where they stand side by side and one below the other. */
function pathArea(goal: Goal, tables: Tables): string | undefined {
  const steps = plannedSteps(goal, tables);
  const [first] = steps;
  if (!first) return undefined;
  const [from, beside] = [placeOf(first.row, 'period'), placeOf(first.row, 'plannedValue')];
  if (!from) return undefined;
  const { sheet, row: top, column: left } = from;
  const isTogether = steps.every(({ row }, index) => row.row === top + index);
  if (!isTogether || beside?.column !== left + 1) return undefined;
  const area = areaAddress({ top, left, bottom: top + steps.length - 1, right: left + 1 });
  const name = plainSheet.test(sheet.name) ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  return `${name}!${area.replace(/[A-Z]+|\d+/g, '$$$&')}`;
}
