import type { Plan } from '../../src/core/catalogue/index.js';
import { rowsWhere, valueOf, withValue, type Book } from './book.js';
import { changing, inRow, pastRows, plantedAt, type Edit } from './edit.js';
import { stationRows } from './lists.js';
import type { Region } from '../../src/core/regions/index.js';
import { shown } from './sheets.js';

/** A county counts one more than its city has of it. */
export function countsOneMore(plan: Plan): Edit {
  return (book) => ({
    book: counted(book, pastRows(book, '合计')[0] ?? 0, { by: 1, plan }),
    found: [],
  });
}

/** What is then wrong at the city: the county's row, and the city's total. */
export function disagreesWith(county: Region): Edit {
  return (book) => {
    const [total = 0] = pastRows(book, '合计');
    const [row = 0] = pastRows(book, '下级').filter(
      (each) => cell(book, each, '区划代码') === county.code,
    );
    return {
      book,
      found: [
        plantedAt('child-value-mismatch', book, { sheet: '数据', row, header: '分子' }),
        plantedAt('subordinate-sum-mismatch', book, { sheet: '数据', row: total, header: '分子' }),
      ],
    };
  };
}

/** A city shifts one from the row of a county to that of the next, so that its total stays. */
export function shiftsOne(plan: Plan): Edit {
  return (book) => {
    const [first = 0] = pastRows(book, '下级');
    const indicator = cell(book, first, '指标代码');
    const others = pastRows(book, '下级').filter(
      (row) => cell(book, row, '指标代码') === indicator,
    );
    const second = others[1] ?? first;
    const changed = counted(counted(book, first, { by: 1, plan }), second, { by: -1, plan });
    const found = [first, second].map((row) =>
      plantedAt('child-value-mismatch', changed, { sheet: '数据', row, header: '分子' }),
    );
    return { book: changed, found };
  };
}

/** A city states a fund that its counties do not make. */
export const statesOtherFund: Edit = changing(
  'fund-batch-mismatch',
  inRow('批次', 2, '资金'),
  (fund) => Number(fund) + 5,
);

/** What is then wrong at the province: its own fund of that batch. */
export const hasOtherFund: Edit = (book) => ({
  book,
  found: [plantedAt('fund-batch-mismatch', book, { sheet: '批次', row: 2, header: '资金' })],
});

/** A county lists a station of another one as its own, closed so that it owes no services. */
export function listsStationOf(other: Region): Edit {
  return (book) => {
    const [headers = [], station = []] = stationRows(other);
    const own: Readonly<Record<string, string>> = { 区划代码: book.unit.code, 状态: '停用' };
    const moved = station.map((value, column) => own[String(headers[column])] ?? value);
    const rows = [...(book.sheets['站点'] ?? []), moved];
    const longer = { ...book, sheets: { ...book.sheets, 站点: rows } };
    const at = { sheet: '站点', row: rows.length, header: '站点编号' };
    return { book: longer, found: [plantedAt('station-listed-twice', longer, at)] };
  };
}

/** The province has more of a yearly amount than its band allows. */
export const exceedsBand: Edit = (before) => {
  const [goal] = rowsWhere(before, '指标', (cell) => cell('目标类型') === '区间');
  if (goal === undefined) return { book: before, found: [] };
  const cellOfGoal = (header: string) => ({ sheet: '指标', row: goal, header });
  const [id, period] = ['指标代码', '当前期间'].map((header) =>
    valueOf(before, cellOfGoal(header)),
  );
  const [row = 0] = rowsWhere(
    before,
    '数据',
    (value) => value('指标代码') === id && value('期间') === period,
  );
  const many = Number(valueOf(before, cellOfGoal('目标上限'))) + 5;
  const stated = withValue(before, { sheet: '数据', row, header: '数值' }, many);
  const book = withValue(stated, cellOfGoal('当前值'), many);
  return { book, found: [plantedAt('band-exceeded', book, cellOfGoal('当前值'))] };
};

/** The province misses a city. */
export const missesCity: Edit = (book) => ({
  book,
  found: [{ rule: 'missing-submission', sheet: null, cell: null }],
});

/** A city counts one more of a county than the county has, and not in its own total. */
export function misstatesRow(plan: Plan): Edit {
  return (before) => {
    const [row = 0] = pastRows(before, '下级');
    const [total = 0] = pastRows(before, '合计');
    const book = counted(before, row, { by: 1, plan });
    return {
      book,
      found: [
        plantedAt('child-value-mismatch', book, { sheet: '数据', row, header: '分子' }),
        plantedAt('rollup-mismatch', book, { sheet: '数据', row: total, header: '分子' }),
      ],
    };
  };
}

/** A change of a numerator. */
export interface Recount {
  readonly by: number;
  readonly plan: Plan;
}

/** Counts more or fewer in the numerator of a row; its rate follows. */
export function counted(book: Book, row: number, { by, plan }: Recount): Book {
  const indicator = plan.indicators.find(({ id }) => id === cell(book, row, '指标代码'));
  const numerator = Number(cell(book, row, '分子')) + by;
  const denominator = Number(cell(book, row, '分母'));
  const withCount = withValue(book, { sheet: '数据', row, header: '分子' }, numerator);
  const rate = indicator ? shown({ numerator, denominator }, indicator) : null;
  return withValue(withCount, { sheet: '数据', row, header: '数值' }, rate);
}

function cell(book: Book, row: number, header: string) {
  return valueOf(book, { sheet: '数据', row, header });
}
