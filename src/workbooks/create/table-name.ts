import type { TableId } from './workbook-draft.js';

/** The name of the Excel table of a sheet, the same in every language: indicators is Indicators. */
export function tableName(id: TableId): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
