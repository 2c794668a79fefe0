import {
  address,
  areaAddress,
  formatAt,
  formulaAt,
  valueAt,
  type Area,
  type Fix,
} from '../../model/index.js';
import { keyColumns, type Table } from '../../tables/index.js';

/** Names that stand beside the keys, and are merged with them. */
const names = new Set(['regionName', 'indicatorName']);

/**
 * 逐行填写 · The changes that take a merged area apart and repeat its value in each row of the table.
 *
 * Only keys and their names are certain: what several rows share is then said of each. A number, an
 * area of several columns, a formula, or cells that hold or show something of their own offer none.
 */
export function fillDown(table: Table, field: string, area: Area): readonly Fix[] {
  const { id, headerRow, rows } = table;
  const [sheet] = table.sheets;
  const { top, left: column, right, bottom } = area;
  const isKey = names.has(field) || keyColumns(id).some((spec) => spec.id === field);
  const first = { row: top, column };
  const value = valueAt(sheet, top, column);
  const isPlain = typeof value === 'string' || typeof value === 'number';
  if (!isKey || column !== right || top <= headerRow || !isPlain) return [];
  const below = rows.map(({ row }) => row).filter((row) => row > top && row <= bottom);
  const isFree = (row: number) =>
    valueAt(sheet, row, column) === null &&
    formatAt(sheet, { row, column }) === formatAt(sheet, first);
  if (formulaAt(sheet, first) || !below.every(isFree)) return [];
  return below.map((row) => ({
    ...{ sheet: sheet.name, cell: address({ row, column }), before: null },
    ...{ after: { value }, unmerge: areaAddress(area) },
  }));
}
