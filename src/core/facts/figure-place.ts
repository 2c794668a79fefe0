import { address } from '../model/index.js';
import type { FigureColumn, FigureFact, WorkbookFacts } from './workbook-facts.js';

/** Where a figure stands; of a column that the sheet has not, where its value stands. */
export function figurePlace(
  { data }: WorkbookFacts,
  { row, places }: FigureFact,
  of: FigureColumn,
) {
  const own = places?.[of] ?? places?.value ?? Object.values(places ?? {})[0];
  if (own) return own;
  const column = data?.[of] || data?.value || 1;
  return { sheet: data?.sheet ?? '', cell: address({ row, column }) };
}
