import type { FigureColumn, FigureFact, FigurePlace, WorkbookFacts } from './workbook-facts.js';

/** Where a figure stands; of a column that the sheet has not, where its value stands. */
export function figurePlace(
  { data }: WorkbookFacts,
  { row, places }: FigureFact,
  of: FigureColumn,
): FigurePlace {
  const own = places?.[of] ?? places?.value ?? Object.values(places ?? {})[0];
  if (own) return own;
  return { sheet: data?.sheet ?? '', row, column: data?.[of] || data?.value || 1 };
}
