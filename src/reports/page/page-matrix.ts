import type { Bilingual } from '../../core/model/index.js';
import { cellRating, cellState, cellTone, matrixUnitText } from '../matrix-text.js';
import { matricesOf, type ReportMatrix, type MatrixCell } from '../matrix.js';
import type { Report } from '../report.js';
import type { PageCell, PageMatrix, Pair } from './page-data.js';
import { pairOf } from './say.js';

/** The matrices of a report as the page draws them: each kind of cell is told once and then numbered. */
export function pageMatrices(report: Report): readonly PageMatrix[] {
  const places = new Map(report.workbooks.map(({ file }, at) => [file, at]));
  const matrices = matricesOf(report);
  return matrices.map((matrix) => pageMatrix(matrix, places, matrices.length > 1));
}

function pageMatrix(
  { plan, indicators, groups, units }: ReportMatrix,
  places: ReadonlyMap<string, number>,
  isOneOfMany: boolean,
): PageMatrix {
  const numbers = new Map<string, number>();
  const kinds: PageCell[] = [];
  const kindOf = (cell: MatrixCell): number => {
    const kind = pageCell(cell);
    const name = [kind.tone, kind.state, ...kind.rating].join('|');
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, kinds.length);
    return kinds.push(kind) - 1;
  };
  return {
    plan: pairIn(isOneOfMany ? plan : undefined),
    indicators: indicators.map(({ name }) => pairIn(name)),
    groups: groups.map(({ name, count }) => ({ name: pairIn(name), count })),
    units: units.map((unit) => ({
      name: matrixUnitText(unit),
      workbook: places.get(unit.file) ?? null,
      cells: unit.cells.map(kindOf),
    })),
    kinds,
  };
}

function pairIn(name: Bilingual | undefined): Pair {
  return [name?.['zh-CN'] ?? '', name?.['en-US'] ?? ''];
}

function pageCell(cell: MatrixCell): PageCell {
  return {
    ...{ tone: cellTone(cell), state: cell.state },
    rating: pairOf((messages) => cellRating(cell, messages)),
    said: pairOf((messages) => cellState(cell, messages)),
  };
}
