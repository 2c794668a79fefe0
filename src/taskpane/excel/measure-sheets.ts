import type { Area, DefinedName, Sheet, TableArea } from '../../core/model/index.js';
import { refersTo } from './list-sheets.js';
import type { Listing, ListedTable } from './list-sheets.js';

/** How much of the rows or columns is hidden; Excel answers null where only some of them are. */
export type Hidden = boolean | null;

/** A sheet whose extent is known and whose cells are still to be read. */
export interface MeasuredSheet extends Pick<Sheet, 'merges' | 'isFiltered' | 'tables'> {
  readonly name: string;
  /** The cells with a value or formula; undefined where the sheet is empty. */
  readonly used: Area | undefined;
  readonly rowsHidden: Hidden;
  readonly columnsHidden: Hidden;
  readonly names: readonly DefinedName[];
}

/** Measures some sheets, in one sync: used cells, merges, filters, tables, local names, what is hidden. */
export async function measureSheets(
  context: Excel.RequestContext,
  { tables }: Listing,
  names: readonly string[],
): Promise<readonly MeasuredSheet[]> {
  const asked = names.map((name) => {
    const own = tables.filter(({ sheet }) => sheet === name);
    return askSheet(context.workbook.worksheets.getItem(name), name, own);
  });
  await context.sync();
  return asked.map((answer) => answer());
}

/** Queues the questions about one sheet; the answer is there after the next sync. */
function askSheet(
  sheet: Excel.Worksheet,
  name: string,
  listed: readonly ListedTable[],
): () => MeasuredSheet {
  const used = sheet
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  const merges = askMerges(sheet);
  const filter = sheet.autoFilter.load('isDataFiltered');
  const names = sheet.names.load('items/name,items/formula');
  const tables = listed.map((table) => askTable(sheet.tables.getItem(table.name), table));
  return () => {
    const answers = tables.map((answer) => answer());
    return {
      name,
      used: used.isNullObject ? undefined : areaOf(used),
      rowsHidden: used.isNullObject ? false : used.rowHidden,
      columnsHidden: used.isNullObject ? false : used.columnHidden,
      merges: merges(),
      isFiltered: filter.isDataFiltered || answers.some(({ isFiltered }) => isFiltered),
      tables: answers.map(({ table }) => table),
      names: names.items.map((item) => ({
        name: item.name,
        refersTo: refersTo(item),
        sheet: name,
      })),
    };
  };
}

function askMerges(sheet: Excel.Worksheet): () => readonly Area[] {
  const merged = sheet.getRange().getMergedAreasOrNullObject().load('areaCount');
  const areas = merged.areas.load(
    'items/rowIndex,items/columnIndex,items/rowCount,items/columnCount',
  );
  return () => (merged.isNullObject ? [] : areas.items.map(areaOf));
}

function askTable(
  table: Excel.Table,
  { name, headerRows, totalsRows }: ListedTable,
): () => { readonly table: TableArea; readonly isFiltered: boolean } {
  const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
  const columns = table.columns.load('items/name');
  const filter = table.autoFilter.load('isDataFiltered');
  return () => ({
    table: {
      ...{ name, headerRows, totalsRows },
      area: areaOf(range),
      columns: columns.items.map((column) => column.name),
      calculated: columns.items.map(() => undefined),
    },
    isFiltered: filter.isDataFiltered,
  });
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}
