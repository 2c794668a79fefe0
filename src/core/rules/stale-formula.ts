import { isUnknown } from '../expressions/index.js';
import { address, formatAt, groupBy, isError, type CellValue, type Fix } from '../model/index.js';
import {
  agrees,
  isAnchor,
  isUnstored,
  shownResult,
  type KnownResult,
  type PlanFormulaCell,
} from '../recalculation/index.js';
import type { Submission } from '../submission/index.js';
import { fail, replacedCells, undecided, type Rule, type Spot } from './rule.js';

type Plain = string | number | boolean | null;
type Facts = {
  readonly found: Plain;
  readonly expected: Plain;
  readonly count: number;
  readonly format: string;
};

/** A cell whose stored result differs from what we calculate. */
type Stale = PlanFormulaCell & { readonly result: KnownResult };

/** 公式结果过期 · Stored results of formulas differ from what they give now; told once a column, without the cells whose formula is another than the template's. */
export const staleFormula: Rule<'stale-formula', Facts> = {
  id: 'stale-formula',
  group: 'structure',
  severity: 'verify',
  isFixable: true,
  *check(submission, before) {
    const isReplaced = replacedCells(before);
    for (const cells of columnsOf(submission)) {
      const open = cells.find(({ result }) => isUnknown(result));
      if (open && isUnknown(open.result))
        yield undecided(spotOf(open, submission), open.result.obstacle);
      const stale = cells.filter(isStale).filter((cell) => !isReplaced(cell.sheet.name, cell));
      const [first] = stale;
      if (!first) continue;
      const expected = plain(shownResult(first.result, submission.language));
      const told = { found: plain(first.stored), expected, format: formatAt(first.sheet, first) };
      const fixes = stale.flatMap((cell) => storedAnew(cell, submission));
      yield fail(spotOf(first, submission), { ...told, count: stale.length }, { fixes });
    }
  },
};

/** The cells with formulas on the sheets of the contract, column by column. */
function columnsOf(submission: Submission): readonly (readonly PlanFormulaCell[])[] {
  const { planCells, builtInCells, tables, cover } = submission;
  const used = Object.values(tables).flatMap(({ sheets }) => sheets);
  const sheets = new Set([...(cover ? [cover.sheet] : []), ...used].map(({ name }) => name));
  const cells = [...planCells, ...builtInCells].filter(({ sheet }) => sheets.has(sheet.name));
  return [...groupBy(cells, ({ sheet, column }) => `${sheet.name}\n${column}`).values()];
}

function isStale(cell: PlanFormulaCell): cell is Stale {
  const { stored, result } = cell;
  return !isUnknown(result) && !isUnstored(cell) && !agrees(stored, result);
}

/** The finding is about the whole column: no row key and no value; an office's own has no name here. */
function spotOf({ sheet, row, column }: PlanFormulaCell, { tables, own }: Submission): Spot {
  const place = { sheet: sheet.name, row, column };
  if (own) return place;
  const table = Object.values(tables).find((each) => each.sheets[0].name === sheet.name);
  const [field] = [...(table?.columns ?? [])].find(([, at]) => at === column) ?? [];
  return field === undefined ? place : { ...place, field };
}

/** A cell that another one's formula spills over has nothing of its own to store. */
function storedAnew(cell: Stale, { language }: Submission): readonly Fix[] {
  const { sheet, formula, stored, result } = cell;
  if (!isAnchor(cell)) return [];
  const after = { formula: formula.text, result: shownResult(result, language) ?? '' };
  return [{ sheet: sheet.name, cell: address(cell), before: plain(stored), after }];
}

function plain(value: CellValue): Plain {
  return isError(value) ? value.error : value;
}
