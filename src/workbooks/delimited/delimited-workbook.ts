import type { CellValue, Column, Workbook } from '../../core/model/index.js';
import { readDelimited } from './read-delimited.js';

/**
 * 分隔文本工作簿 · A text with separators as a workbook of one sheet; every cell is a text, as the file
 * has it, so that 1-6 stays 1-6 and no date is made of it.
 */
export function delimitedWorkbook(text: string, name: string): Workbook {
  const columns: TextColumn[] = [];
  let [breaks, lastRow] = [0, 0];
  for (const { line, cells } of readDelimited(text)) {
    lastRow = line - breaks;
    cells.forEach((cell, at) => place(columns, cell, { at, row: lastRow }));
    breaks += cells.join('').split(/\r\n|\r|\n/).length - 1;
  }
  const sheet = {
    ...{ name, columns, lastRow, visibility: 'visible' as const },
    ...{ formatCodes: [], merges: [], tables: [], isFiltered: false },
    ...{ hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() },
  };
  return {
    ...{ sheets: [sheet], names: [], dateSystem: 1900, hasMacros: false, externalLinks: [] },
    unknown: new Set(['stored-results', 'notes'] as const),
  };
}

type TextColumn = Column & { readonly values: CellValue[] };

function place(
  columns: TextColumn[],
  cell: string,
  { at, row }: { at: number; row: number },
): void {
  const column = (columns[at] ??= { values: [], formats: [], formulas: new Map() });
  if (cell.trim() !== '') column.values[row] = cell;
}
