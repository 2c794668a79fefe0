import type { DataValidation, Worksheet } from 'exceljs';
import { address, areaAddress, type Place } from '../../core/model/index.js';
import { number, type Messages } from '../../messages/index.js';
import { notApplicable, notPublished } from './figure-cell.js';
import { headerRow, type SheetTableLayout } from './table-layout.js';
import type { DraftCell, NumberLimits } from './workbook-draft.js';

type Validated = Worksheet & {
  readonly dataValidations: { add: (range: string, validation: DataValidation) => void };
};

/** Cells of a column one below the other that take the same numbers. */
interface Run {
  readonly top: number;
  readonly bottom: number;
  readonly limits: NumberLimits;
}

/** 数值范围 · Asks back while somebody types a number that a cell does not take; what is meant so stays. */
export function addNumberLimits(
  sheet: Worksheet,
  { columns, rows }: SheetTableLayout,
  { workbook }: Messages,
): void {
  for (const index of columns.keys()) {
    const column = index + 1;
    for (const { top, bottom, limits } of runsOf(rows.map((row) => row[index]))) {
      const range = areaAddress({ top, bottom, left: column, right: column });
      (sheet as Validated).dataValidations.add(range, {
        type: 'custom',
        allowBlank: true,
        formulae: [formulaOf(limits, { row: top, column })],
        ...{
          showErrorMessage: true,
          errorStyle: 'warning',
          error: workbook.notTaken(wordsOf(limits)),
        },
      });
    }
  }
}

function wordsOf({ low, high, isWhole = false, isPart = false, isPercent }: NumberLimits) {
  const shown = (limit: number | undefined) => {
    if (limit === undefined) return undefined;
    return isPercent ? `${number(Number((limit * 100).toPrecision(12)))}%` : number(limit);
  };
  return { low: shown(low), high: shown(high), isWhole, isPart };
}

function runsOf(cells: readonly (DraftCell | undefined)[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [at, cell] of cells.entries()) {
    const limits = cell && 'takes' in cell ? cell.takes : undefined;
    if (!limits) continue;
    const row = headerRow + 1 + at;
    const last = runs.at(-1);
    const isNext = last?.bottom === row - 1 && isSame(last.limits, limits);
    if (last && isNext) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row, limits });
  }
  return runs;
}

function isSame(one: NumberLimits, other: NumberLimits): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A number within its limits, or a declared absence. */
function formulaOf({ low, high, isWhole, isPart }: NumberLimits, place: Place): string {
  const cell = address(place);
  const whole = address({ ...place, column: place.column + 1 });
  const tests = [
    ...(low === undefined ? [] : [`${cell}>=${low}`]),
    ...(high === undefined ? [] : [`${cell}<=${high}`]),
    ...(isWhole ? [`${cell}=INT(${cell})`] : []),
    ...(isPart ? [`OR(NOT(ISNUMBER(${whole})),${cell}<=${whole})`] : []),
  ];
  const isWithin = tests.length === 0 ? 'TRUE' : `AND(${tests.join()})`;
  return `IF(ISNUMBER(${cell}),${isWithin},OR(${cell}="${notPublished}",${cell}="${notApplicable}"))`;
}
