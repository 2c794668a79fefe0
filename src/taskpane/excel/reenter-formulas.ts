import { isPlanFormula } from '../../core/expressions/is-plan-formula.js';
import {
  areaAddress,
  isError,
  type Area,
  type Column,
  type Workbook,
} from '../../core/model/index.js';
import { commit } from './commit.js';
import { typedFormula } from './entry-text.js';

/** Neighbouring cells of one column whose PLAN formulas Excel does not know by name. */
export interface UnknownFormulas {
  readonly sheet: string;
  readonly area: Area;
}

/** The PLAN formulas that show #NAME?, as they do where they were entered before the add-in was there. */
export function unknownFormulas({ sheets }: Workbook): readonly UnknownFormulas[] {
  return sheets.flatMap(({ name, columns }) =>
    columns.flatMap((column, at) =>
      column
        ? runs(unknownRows(column)).map((run) => ({ sheet: name, area: areaOf(run, at + 1) }))
        : [],
    ),
  );
}

/** Enters these formulas again, in one change of the workbook, and returns how many there were. */
export async function reenterFormulas(
  context: Excel.RequestContext,
  unknown: readonly UnknownFormulas[],
): Promise<number> {
  const { worksheets } = context.workbook;
  const ranges = unknown.map(({ sheet, area }) =>
    worksheets.getItem(sheet).getRange(areaAddress(area)).load('formulas'),
  );
  await context.sync();
  let count = 0;
  for (const range of ranges) {
    const entered = range.formulas.map((row) => row.map(entryOf));
    count += entered.flat().filter((entry) => entry !== null).length;
    range.formulas = entered;
  }
  await commit(context, [...new Set(unknown.map(({ sheet }) => sheet))]);
  return count;
}

/** Excel leaves a cell alone where it is given null. */
function entryOf(formula: unknown): string | null {
  return typeof formula === 'string' && isPlanFormula(formula) ? typedFormula(formula) : null;
}

function unknownRows({ formulas, values }: Column): readonly number[] {
  const rows = [...formulas].filter(([row, { text }]) => {
    const value = values[row] ?? null;
    return isError(value) && value.error === '#NAME?' && isPlanFormula(text);
  });
  return rows.map(([row]) => row).toSorted((a, b) => a - b);
}

function runs(rows: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const firsts = rows.filter((row, at) => rows[at - 1] !== row - 1);
  const lasts = rows.filter((row, at) => rows[at + 1] !== row + 1);
  return firsts.map((first, at) => [first, lasts[at] ?? first]);
}

function areaOf([top, bottom]: readonly [number, number], column: number): Area {
  return { top, bottom, left: column, right: column };
}
