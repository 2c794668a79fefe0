import { cellRating, cellState, cellTone, matrixUnitText } from '../matrix-text.js';
import { matricesOf, type Matrix, type MatrixCell } from '../matrix.js';
import type { Report } from '../report.js';
import type { PageCell, PageMatrix } from './page-data.js';
import { pairOf } from './say.js';

/** The matrices of a report as the page draws them: each kind of cell is told once and then numbered. */
export function pageMatrices(report: Report): readonly PageMatrix[] {
  const places = new Map(report.workbooks.map(({ file }, at) => [file, at]));
  const matrices = matricesOf(report);
  return matrices.map((matrix) => pageMatrix(matrix, places, matrices.length > 1));
}

function pageMatrix(
  { plan, indicators, units }: Matrix,
  places: ReadonlyMap<string, number>,
  isOneOfMany: boolean,
): PageMatrix {
  const kinds = new Map<string, PageCell>();
  const kindOf = (cell: MatrixCell): number => {
    const kind = pageCell(cell);
    const name = [kind.tone, kind.state, ...kind.rating].join('|');
    if (!kinds.has(name)) kinds.set(name, kind);
    return [...kinds.keys()].indexOf(name);
  };
  return {
    plan: isOneOfMany ? plan : '',
    indicators: indicators.map(({ name }) => [name['zh-CN'], name['en-US']] as const),
    units: units.map((unit) => ({
      name: matrixUnitText(unit),
      workbook: places.get(unit.file) ?? null,
      cells: unit.cells.map(kindOf),
    })),
    kinds: [...kinds.values()],
  };
}

function pageCell(cell: MatrixCell): PageCell {
  return {
    ...{ tone: cellTone(cell), state: cell.state },
    rating: pairOf((messages) => cellRating(cell, messages)),
    said: pairOf((messages) => cellState(cell, messages)),
  };
}
