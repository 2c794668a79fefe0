import type { Area, DefinedName, Sheet, TableArea } from '../../core/model/index.js';
import { areaOf } from './area-of.js';
import { excelFailureOf } from './excel-failure.js';
import { refersTo, type Listing, type ListedTable } from './list-sheets.js';
import { askMerges, readMerges } from './read-merges.js';

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

type AskMerges = (range: Excel.Range) => () => readonly Area[];

/**
 * Measures some sheets: used cells, merges, filters, tables, local names, what is hidden.
 *
 * One sync, and more of them only where a sheet has more merges than Excel tells at once.
 */
export async function measureSheets(
  context: Excel.RequestContext,
  { tables }: Listing,
  names: readonly string[],
): Promise<readonly MeasuredSheet[]> {
  const measure = async (ask: AskMerges) => {
    const answers = names.map((name) => {
      const own = tables.filter(({ sheet }) => sheet === name);
      return askSheet(context.workbook.worksheets.getItem(name), { name, tables: own, ask });
    });
    await context.sync();
    return answers.map((answer) => answer());
  };
  try {
    return await measure(askMerges);
  } catch (error) {
    if (excelFailureOf(error).id !== 'excel-refused') throw error;
  }
  return mergedSlowly(context, await measure(() => () => []));
}

async function mergedSlowly(
  context: Excel.RequestContext,
  sheets: readonly MeasuredSheet[],
): Promise<readonly MeasuredSheet[]> {
  const merged: MeasuredSheet[] = [];
  for (const sheet of sheets) {
    const { name, used } = sheet;
    const merges = used ? await readMerges(context, name, { first: 1, last: used.bottom }) : [];
    merged.push({ ...sheet, merges });
  }
  return merged;
}

interface SheetQuestion {
  readonly name: string;
  readonly tables: readonly ListedTable[];
  readonly ask: AskMerges;
}

/** Queues the questions about one sheet; the answer is there after the next sync. */
function askSheet(
  sheet: Excel.Worksheet,
  { name, tables, ask }: SheetQuestion,
): () => MeasuredSheet {
  const used = sheet
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  const merges = ask(sheet.getRange());
  const filter = sheet.autoFilter.load('isDataFiltered');
  const names = sheet.names.load('items/name,items/formula');
  const asked = tables.map((table) => askTable(sheet.tables.getItem(table.name), table));
  return () => {
    const answers = asked.map((answer) => answer());
    return {
      name,
      ...usedOf(used),
      merges: merges(),
      isFiltered: filter.isDataFiltered || answers.some(({ isFiltered }) => isFiltered),
      tables: answers.map(({ table }) => table),
      names: names.items.map((item) => localName(item, name)),
    };
  };
}

function usedOf(used: Excel.Range): Pick<MeasuredSheet, 'used' | 'rowsHidden' | 'columnsHidden'> {
  if (used.isNullObject) return { used: undefined, rowsHidden: false, columnsHidden: false };
  return { used: areaOf(used), rowsHidden: used.rowHidden, columnsHidden: used.columnHidden };
}

function localName(item: Excel.NamedItem, sheet: string): DefinedName {
  return { name: item.name, refersTo: refersTo(item), sheet };
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
