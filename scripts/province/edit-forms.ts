import type { CellValue } from '../../src/core/model/index.js';
import { withValue, type Book, type CellName, type Values } from './book.js';
import { plantedAt, type Edit } from './edit.js';
import { withRow } from './reshape.js';

/** Adds a row to a sheet; each rule finds something in one of its cells. */
export function adding(
  sheet: string,
  values: (book: Book) => Values,
  ...found: readonly (readonly [rule: string, header: string])[]
): Edit {
  return (before) => {
    const book = withRow(before, sheet, values(before));
    const row = book.sheets[sheet]?.length ?? 0;
    const told = found.map(([rule, header]) => plantedAt(rule, book, { sheet, row, header }));
    return { book, found: told };
  };
}

/** What a county says of itself without its townships, which nobody else reports. */
export function ofItself(values: Values) {
  return ({ unit, sheets }: Book): Values => ({
    区划代码: unit.code,
    口径: '本级',
    指标代码: String(sheets['指标']?.[1]?.[0]),
    期间: 2022,
    ...values,
  });
}

/** A cell of the first row of 指标. */
export const goal = (header: string): CellName => ({ sheet: '指标', header, row: 2 });

/** Gives a cell another value; the findings stand elsewhere or are several. */
export function setting(
  at: CellName,
  value: CellValue,
  ...found: readonly (readonly [rule: string, at: CellName])[]
): Edit {
  return (before) => {
    const book = withValue(before, at, value);
    return { book, found: found.map(([rule, place]) => plantedAt(rule, book, place)) };
  };
}

/** Adds figures of the unit itself, period by period; the last one is wrong. */
export function withSeries(
  values: Values,
  series: readonly (readonly [period: string, value: number])[],
  rule: string,
): Edit {
  return (before) => {
    const row = (each: Book, [期间, 数值]: (typeof series)[number]) =>
      withRow(each, '数据', ofItself({ ...values, 期间, 数值 })(before));
    const book = series.reduce(row, before);
    const at = { sheet: '数据', row: book.sheets['数据']?.length ?? 0, header: '数值' };
    return { book, found: [plantedAt(rule, book, at)] };
  };
}

/** Something about a whole workbook or a whole sheet. */
export function whole(rule: string, sheet: string | null, change: (book: Book) => Book): Edit {
  return (book) => ({ book: change(book), found: [{ rule, sheet, cell: null }] });
}
