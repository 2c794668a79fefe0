import type { Sheet, Workbook } from '../model/index.js';
import { isContractSheet, noAliases } from '../tables/index.js';
import { isRefusedCell, type RefusedCell, type TableFact } from './facts.js';
import type { Grid } from './grid.js';
import type { RefusedTable, TableLayout } from './layout.js';
import type { KeptLayout } from './kept-layout.js';
import { proposeLayout } from './propose.js';
import { readFacts } from './read-facts.js';

/** 识读结果 · A table as it is understood; its figures are read when they are asked for. */
export interface UnderstoodTable {
  readonly grid: Grid;
  readonly table: TableLayout;
  readonly facts: () => Iterable<TableFact>;
  readonly refused: () => Iterable<RefusedCell>;
}

/** What is understood of a sheet, and which of its tables are not read. */
export interface UnderstoodSheet {
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly tables: readonly UnderstoodTable[];
  readonly refused: readonly RefusedTable[];
}

/** 识读 · Understands a workbook sheet by sheet; sheets that nobody sees are left out, and so are those of the contract. */
export function* understand(
  { sheets }: Workbook,
  layouts: readonly KeptLayout[] = [],
): Generator<UnderstoodSheet> {
  for (const sheet of sheets) {
    if (sheet.visibility !== 'visible' || isContractSheet(sheet, noAliases)) continue;
    const { grid, tables, refused } = proposeLayout(sheet, layouts);
    yield { sheet, grid, tables: tables.map((table) => understoodTable(grid, table)), refused };
  }
}

function understoodTable(grid: Grid, table: TableLayout): UnderstoodTable {
  return {
    grid,
    table,
    *facts() {
      for (const reading of readFacts(grid, table)) if (!isRefusedCell(reading)) yield reading;
    },
    *refused() {
      for (const reading of readFacts(grid, table)) if (isRefusedCell(reading)) yield reading;
    },
  };
}
