import type { SheetShown, TablesShown, TableShown } from '../../worker/tables-shown.js';

/** A table in the sheet where it lies; the sheet alone where it has none. */
export interface TableStanding {
  readonly sheet: SheetShown;
  readonly table: TableShown | undefined;
}

/** The tables of a workbook in the order of its sheets; a sheet without one stands for itself. */
export function standings({ sheets }: TablesShown): readonly TableStanding[] {
  return sheets.flatMap((sheet) => {
    const tables = sheet.tables.length === 0 ? [undefined] : sheet.tables;
    return tables.map((table) => ({ sheet, table }));
  });
}
