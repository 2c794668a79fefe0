import type { DefinedName, Sheet } from '../../core/model/index.js';

/** A sheet of the open workbook before its cells are read; id survives a new name. */
export interface ListedSheet extends Pick<Sheet, 'name' | 'visibility'> {
  readonly id: string;
}

/** A table of the open workbook and the sheet that it stands on. */
export interface ListedTable {
  readonly name: string;
  readonly sheet: string;
  readonly headerRows: number;
  readonly totalsRows: number;
}

/** What the open workbook is made of. */
export interface Listing {
  readonly sheets: readonly ListedSheet[];
  readonly tables: readonly ListedTable[];
  readonly names: readonly DefinedName[];
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

/** Lists sheets, tables and the names of the workbook, in one sync. */
export async function listSheets(context: Excel.RequestContext): Promise<Listing> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
  names.load('items/name,items/formula,items/scope');
  await context.sync();
  return {
    sheets: worksheets.items.map(listedSheet),
    tables: tables.items.map(listedTable),
    names: names.items
      .filter(({ scope }) => scope === 'Workbook')
      .map((item) => ({ name: item.name, refersTo: refersTo(item) })),
  };
}

/** What a name refers to, as files store it: without the equals sign. */
export function refersTo({ formula }: Excel.NamedItem): string {
  return String(formula).replace(/^=/, '');
}

function listedSheet({ id, name, visibility }: Excel.Worksheet): ListedSheet {
  return { id, name, visibility: visibilities[visibility] };
}

function listedTable({ name, showHeaders, showTotals, worksheet }: Excel.Table): ListedTable {
  return {
    name,
    sheet: worksheet.name,
    headerRows: showHeaders ? 1 : 0,
    totalsRows: showTotals ? 1 : 0,
  };
}
