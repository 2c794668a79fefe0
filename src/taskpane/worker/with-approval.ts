import { contract, type ColumnSpec } from '../../core/contract/index.js';
import type { Column, Sheet, Workbook } from '../../core/model/index.js';
import type { Submission } from '../../core/submission/index.js';

/** What stands in a row, by column number (A is 1). */
type Cells = ReadonlyMap<number, string>;

/**
 * 加上审批 · The workbook as it will be once a row was added to 审批, or the column that the sheet lacks.
 *
 * Where there is no such sheet it stands at the end, with its headers.
 */
export function withApproval(
  { workbook, tables, language }: Submission,
  row: Readonly<Record<string, string>>,
): Workbook | { readonly missing: string } {
  const filled = Object.entries(row).filter(([, text]) => text !== '');
  const specs: readonly ColumnSpec[] = contract.approvals.columns;
  const table = tables.approvals;
  const columns = table?.columns ?? new Map(specs.map(({ id }, at) => [id, at + 1]));
  const missing = filled.find(([id]) => !columns.has(id));
  if (missing) return { missing: missing[0] };
  const cells = new Map(filled.map(([id, text]) => [columns.get(id) ?? 0, text]));
  if (table) {
    const [sheet] = table.sheets;
    const longer = withRow(sheet, sheet.lastRow + 1, cells);
    return { ...workbook, sheets: workbook.sheets.map((each) => (each === sheet ? longer : each)) };
  }
  const name = contract.approvals.name[language];
  const headers = new Map(specs.map((spec, at) => [at + 1, spec.name[language]]));
  const made = withRow(withRow({ ...blank, name }, 1, headers), 2, cells);
  return { ...workbook, sheets: [...workbook.sheets.filter((each) => each.name !== name), made] };
}

const blank: Omit<Sheet, 'name'> = {
  ...{ visibility: 'visible', lastRow: 0, columns: [], formatCodes: ['General'], merges: [] },
  ...{ hiddenRows: new Set(), hiddenColumns: new Set(), isFiltered: false, tables: [] },
};

const blankColumn: Column = { values: [], formats: [], formulas: new Map() };

function withRow(sheet: Sheet, row: number, cells: Cells): Sheet {
  const width = Math.max(sheet.columns.length, ...cells.keys());
  const columns = Array.from({ length: width }, (_, at) => {
    const text = cells.get(at + 1);
    const column = sheet.columns[at];
    if (text === undefined) return column;
    const { values, ...rest } = column ?? blankColumn;
    const longer = [...values];
    longer[row] = text;
    return { ...rest, values: longer };
  });
  return { ...sheet, columns, lastRow: row };
}
