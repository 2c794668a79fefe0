import type { Indicator } from '../../src/core/catalogue/index.js';
import type { Region } from '../../src/core/regions/index.js';
import { counted } from './across-edits.js';
import { rowsWhere, valueOf, withValue, type Book } from './book.js';
import { plantedAt, type Edit } from './edit.js';
import type { Delivery } from './province.js';

/** 同级离群 · A county that has half of what it had, and who counts it in. */
export interface Straggler {
  readonly county: Delivery;
  /** The unit whose row a superior has for it: the county itself, or its city. */
  readonly listed: Region;
}

/** A county, or a unit above it, reports half of what the county had in every year. */
export function countsHalf({ county, listed }: Straggler): Edit {
  return (before) => {
    const { figures, plan, year } = county.occasion;
    const indicator = plan.indicators.find(({ measure }) => measure === 'ratio');
    if (!indicator) return { book: before, found: [] };
    const lost = (at: number) => -Math.round(figures(county.unit, indicator, at).numerator / 2);
    const halved = rowsOf(before, indicator, listed).reduce((book, row) => {
      const at = Number(valueOf(book, { sheet: '数据', row, header: '期间' }));
      return counted(book, row, { by: lost(at), plan });
    }, before);
    const book = withGoal(halved, indicator);
    const [row = 0] = rowsOf(book, indicator, book.unit).filter(
      (each) => valueOf(book, { sheet: '数据', row: each, header: '期间' }) === year,
    );
    const isOwn = book.unit.code === county.unit.code;
    const at = { sheet: '数据', row, header: '数值' };
    return { book, found: isOwn ? [plantedAt('peer-outlier', book, at)] : [] };
  };
}

/** The rows of an indicator for the unit itself and for one below it. */
function rowsOf(book: Book, { id }: Indicator, listed: Region): readonly number[] {
  const codes: readonly unknown[] = [book.unit.code, listed.code];
  return rowsWhere(
    book,
    '数据',
    (cell) => cell('指标代码') === id && codes.includes(cell('区划代码')),
  );
}

/** A workbook whose goal has the base and current value that its own totals have. */
function withGoal(book: Book, indicator: Indicator): Book {
  const [row = 0] = rowsWhere(book, '指标', (cell) => cell('指标代码') === indicator.id);
  const pairs = [
    ['基期年', '基期值'],
    ['当前期间', '当前值'],
  ] as const;
  return pairs.reduce((changed, [period, header]) => {
    const year = valueOf(book, { sheet: '指标', row, header: period });
    const [own = 0] = rowsOf(book, indicator, book.unit).filter(
      (each) => valueOf(book, { sheet: '数据', row: each, header: '期间' }) === year,
    );
    const value = valueOf(book, { sheet: '数据', row: own, header: '数值' });
    return withValue(changed, { sheet: '指标', row, header }, value);
  }, book);
}
