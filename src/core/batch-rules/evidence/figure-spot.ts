import {
  figureOf,
  figurePlace,
  type FigureColumn,
  type FigureFact,
  type WorkbookFacts,
} from '../../facts/index.js';
import { vocabularies, type Vocabulary } from '../../contract/index.js';
import { address, numberOf } from '../../model/index.js';

/** The cell of a figure with the row key, column and value by which explanations find it again. */
export function figureSpot(workbook: WorkbookFacts, figure: FigureFact, of: FigureColumn) {
  return {
    ...figureWhere(workbook, figure, of),
    key: rowKey(figure),
    column: of,
    value: figure.written?.[of] ?? numberOf(figureOf(figure[of])) ?? null,
  };
}

/** The cell of a figure, beside another that a finding is about. */
export function figureWhere(workbook: WorkbookFacts, figure: FigureFact, of: FigureColumn) {
  const { sheet, ...place } = figurePlace(workbook, figure, of);
  return { file: workbook.file, sheet, cell: address(place) };
}

function rowKey({ region, scope, indicator, period }: FigureFact): string {
  const { options }: Vocabulary = vocabularies.scope;
  const name = options.find(({ id }) => id === scope)?.name['zh-CN'] ?? scope;
  return [region, name, indicator, period].join('|');
}
