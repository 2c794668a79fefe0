import {
  formatAt,
  formulaAt,
  valueAt,
  type Column,
  type Formula,
  type Sheet,
  type Workbook,
} from '../../../src/core/model/index.js';
import {
  bookOf,
  cellAt,
  emptyBook,
  hostSheet,
  usedArea,
  type HostBook,
  type HostSheet,
} from './book.js';

const visibilities = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;
const spoken = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

/** Opens a workbook of the model in the host. */
export function bookFromModel(workbook: Workbook): HostBook {
  const sheets = workbook.sheets.map(sheetFromModel);
  const [active] = sheets;
  return active ? bookOf(sheets, active, [...workbook.names]) : emptyBook();
}

/** What stands in the host now, as a workbook of the model. */
export function modelFromBook({ sheets, names }: HostBook): Workbook {
  return {
    sheets: sheets.map(sheetToModel),
    names,
    dateSystem: 1900,
    hasMacros: false,
    externalLinks: [],
    unknown: new Set(),
  };
}

function sheetFromModel(sheet: Sheet, index: number): HostSheet {
  const copy = hostSheet(sheet.name, index + 1);
  copy.visibility = visibilities[sheet.visibility];
  copy.isFiltered = sheet.isFiltered;
  copy.merges.push(...sheet.merges);
  copy.tables.push(...sheet.tables);
  for (const row of sheet.hiddenRows) copy.hiddenRows.add(row);
  for (const column of sheet.hiddenColumns) copy.hiddenColumns.add(column);
  for (let column = 1; column <= sheet.columns.length; column += 1) {
    for (let row = 1; row <= sheet.lastRow; row += 1) copyCell(copy, sheet, { row, column });
  }
  return copy;
}

function copyCell(
  copy: HostSheet,
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
): void {
  const value = valueAt(sheet, row, column);
  const formula = formulaAt(sheet, { row, column });
  if (value === null && !formula) return;
  const cell = cellAt(copy, row, column);
  cell.value = value;
  cell.format = formatAt(sheet, { row, column });
  if (formula) cell.formula = formula.text;
}

function sheetToModel(sheet: HostSheet): Sheet {
  const area = usedArea(sheet);
  const codes = [...new Set(['General', ...[...sheet.cells.values()].map(({ format }) => format)])];
  return {
    name: sheet.name,
    visibility: spoken[sheet.visibility],
    lastRow: area?.bottom ?? 0,
    columns: Array.from({ length: area?.right ?? 0 }, (_, at) => columnOf(sheet, at + 1, codes)),
    formatCodes: codes,
    merges: [...sheet.merges],
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    isFiltered: sheet.isFiltered,
    tables: [...sheet.tables],
  };
}

function columnOf(sheet: HostSheet, column: number, codes: readonly string[]): Column {
  const formulas = new Map<number, Formula>();
  const values: Column['values'][number][] = [];
  const formats: (number | undefined)[] = [];
  for (const [key, cell] of sheet.cells) {
    const [row = 0, at] = key.split(':').map(Number);
    if (at !== column) continue;
    values[row] = cell.value;
    formats[row] = codes.indexOf(cell.format);
    if (cell.formula !== undefined) formulas.set(row, { text: cell.formula });
  }
  return { values, formats, formulas };
}
