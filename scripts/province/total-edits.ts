import type { Plan } from '../../src/core/catalogue/index.js';
import type { CellValue } from '../../src/core/model/index.js';
import type { Region } from '../../src/core/regions/index.js';
import { valueOf, withValue, type Book, type Values } from './book.js';
import { changing, onCover, pastRows, plantedAt, type Edit } from './edit.js';
import { dayAfter } from './province.js';
import { withRow } from './reshape.js';

/** A city's total of what its counties need not report is less than what one of them has already. */
export function exceedsTotal({ indicators, lastYear }: Plan, county: Region): Edit {
  return (before) => {
    const indicator = indicators.find(({ rollUp, unit }) => rollUp === 'sum' && unit === '个');
    if (!indicator) return { book: before, found: [] };
    const of = { 指标代码: indicator.id, 期间: lastYear - 2 };
    const total = { ...of, 区划代码: before.unit.code, 口径: '合计', 数值: 10 };
    const part = { ...of, 区划代码: county.code, 口径: '下级', 数值: 15 };
    const book = withData(before, [total, part]);
    return { book, found: [toldOfTotal('parts-over-total', book, 2)] };
  };
}

/** A city's half-year rate is above those of all its counties, and it has nothing else. */
export const outdoesItsCounties: Edit = (before) => {
  const counties = [
    ...new Set(pastRows(before, '下级').map((row) => cell(before, row, '区划代码'))),
  ];
  const [first = 0] = pastRows(before, '合计');
  const of = { 指标代码: cell(before, first, '指标代码'), 期间: '2022H1' };
  const { code } = before.unit;
  const rows = [
    { 区划代码: code, 口径: '合计', 数值: 75 },
    { 区划代码: code, 口径: '本级', 数值: '—' },
    { 区划代码: `${code.slice(0, 4)}71`, 口径: '开发区', 数值: '—' },
    ...counties.map((each) => ({ 区划代码: each, 口径: '下级', 数值: 70 })),
  ];
  const book = withData(
    before,
    rows.map((row) => ({ ...of, ...row })),
  );
  return { book, found: [toldOfTotal('rate-outside-parts', book, rows.length)] };
};

/** A county whose cut-off date is some weeks after that of its peers. */
export const closesLater: Edit = (before) => {
  const later = (value: CellValue) => dayAfter(String(value), 20);
  const { book, found } = changing('cutoff-differs', onCover('截止日期'), later)(before);
  return { book: changing('', onCover('填报日期'), later)(book).book, found };
};

/** A county says that it has not got a past figure. */
export const lacksFigure: Edit = (before) => {
  const [row = 0] = pastRows(before, '合计');
  const book = ['分子', '分母', '数值'].reduce(
    (each, header) => withValue(each, { sheet: '数据', row, header }, '…'),
    before,
  );
  return { book, found: [] };
};

/** The city that prints it nevertheless. */
export function printsFigureOf(county: Region): Edit {
  return (book) => {
    const [row = 0] = pastRows(book, '下级').filter(
      (each) => cell(book, each, '区划代码') === county.code,
    );
    const at = { sheet: '数据', row, header: '分子' };
    return { book, found: [plantedAt('figure-without-report', book, at)] };
  };
}

function withData(book: Book, rows: readonly Values[]): Book {
  return rows.reduce((each, values) => withRow(each, '数据', values), book);
}

/** The first of so many rows that were added last. */
function toldOfTotal(rule: string, book: Book, count: number) {
  const row = (book.sheets['数据']?.length ?? 0) - count + 1;
  return plantedAt(rule, book, { sheet: '数据', row, header: '数值' });
}

function cell(book: Book, row: number, header: string): CellValue {
  return valueOf(book, { sheet: '数据', row, header });
}
