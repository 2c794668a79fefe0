import { namesTotal } from '../../entries/index.js';
import { formulaAt, valueAt, type CellValue, type Sheet } from '../../model/index.js';
import { keyColumns, type Table } from '../../tables/index.js';

/** A row of totals has one text at most, its name; an entry has another beside its key. */
const leastTexts = 2;

/** 汇总行中的数据 · The totals rows of tables of Excel in which all keys of an entry were typed. */
export function keyedTotals({ id, sheets: [sheet], columns, isDerived }: Table): readonly number[] {
  if (isDerived || sheet.tables.length === 0) return [];
  const keys = keyColumns(id).filter(({ isAlwaysAnswered }) => isAlwaysAnswered);
  return totalsRows(sheet).filter((row) => {
    const typedAt = (column = 0) => typedValue(sheet, row, column);
    const isKeyed = keys.every((key) => isEntry(typedAt(columns.get(key.id))));
    const texts = [...columns.values()].filter((at) => typeof typedAt(at) === 'string');
    return isKeyed && texts.length >= leastTexts;
  });
}

function totalsRows({ tables }: Sheet): readonly number[] {
  return tables.flatMap(({ area, totalsRows: count }) =>
    Array.from({ length: count }, (_, index) => area.bottom - index),
  );
}

function typedValue(sheet: Sheet, row: number, column: number): CellValue {
  return formulaAt(sheet, { row, column }) ? null : valueAt(sheet, row, column);
}

function isEntry(value: CellValue): boolean {
  return value !== null && !(typeof value === 'string' && namesTotal(value));
}
