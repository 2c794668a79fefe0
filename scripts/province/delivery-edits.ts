import type { Region } from '../../src/core/regions/index.js';
import { rowsWhere, valueOf, withValue } from './book.js';
import { onCover, pastRows, plantedAt } from './edit.js';
import type { Edit } from './edit.js';
import { withoutSheet } from './reshape.js';

/** A county says that it has not got a figure of a past year. */
export const hasNoFigure: Edit = (before) => {
  const [row = 0] = pastRows(before, '合计');
  const columns = ['分子', '分母', '数值'];
  const book = columns.reduce(
    (each, header) => withValue(each, { sheet: '数据', row, header }, '…'),
    before,
  );
  return { book, found: [] };
};

/** Its city prints one all the same. */
export function printsFigureOf(county: Region): Edit {
  return (book) => {
    const [row = 0] = pastRows(book, '下级').filter(
      (each) => valueOf(book, { sheet: '数据', row: each, header: '区划代码' }) === county.code,
    );
    const at = { sheet: '数据', row, header: '分子' };
    return { book, found: [plantedAt('figure-without-report', book, at)] };
  };
}

/** A county's cut-off date is some days later than that of its city, and that of no other delivery. */
export const endsLater: Edit = (before) => {
  const labels = ['截止日期', '填报日期'];
  const cover = (before.sheets['封面'] ?? []).map(([label = null, value = null, ...rest]) =>
    labels.includes(String(label))
      ? [label, laterThan(String(value), 5 + (Number(before.unit.code) % 17)), ...rest]
      : [label, value, ...rest],
  );
  const book = { ...before, sheets: { ...before.sheets, 封面: cover } };
  const row = cover.findIndex(([label]) => label === '截止日期') + 1;
  const at = { sheet: '封面', row, header: String(cover[0]?.[1]) };
  return { book, found: [plantedAt('cutoff-differs', book, at)] };
};

function laterThan(day: string, days: number): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + days);
  return next.toISOString().slice(0, 10);
}

/** A cut-off date after the plan: no current period of it is the right one. */
export const afterItsPlan: Edit = (before) => {
  const cover = (before.sheets['封面'] ?? []).map(([label = null, ...rest]) =>
    label === '截止日期' || label === '填报日期'
      ? [label, String(rest[0]).replace(/^\d+/, '2027')]
      : [label, ...rest],
  );
  const book = withoutSheet({ ...before, sheets: { ...before.sheets, 封面: cover } }, '服务');
  const goals = rowsWhere(book, '指标', () => true);
  const current = goals.map((row) =>
    plantedAt('current-value-mismatch', book, { sheet: '指标', row, header: '当前期间' }),
  );
  return {
    book,
    found: [
      ...['cutoff-outside-plan', 'cutoff-differs'].map((rule) =>
        plantedAt(rule, book, onCover('截止日期')(book)),
      ),
      ...current,
    ],
  };
};
