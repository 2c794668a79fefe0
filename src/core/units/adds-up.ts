import type { Indicator } from '../catalogue/index.js';
import { splitUnit } from './split-unit.js';

/** Units of shares, marks, places and ages: of two counties they come to no sum. */
const shares: ReadonlySet<string> = new Set([
  ...['%', '‰', '‱', '倍', '分', '名次', '位次', '岁', '年', '天', '日', '℃', '级'],
  ...['index', 'rank', 'point', 'points', 'years'],
]);

const perOther = /[/／∶:每]/;

const meanName =
  /均(?![衡等匀])|每(?![年季月周日天])|位次|名次|排名|排位|指数|系数|满意度|得分|强度|密度|浓度|比例|比重|占比|率$|[^对]比$|标准(?:[（(].*)?$/;

/** 可相加的单位 · Whether amounts in a unit add up over regions: counts and money do, shares, marks and ages do not. */
export function addsUp(unit: string): boolean {
  return !shares.has(splitUnit(unit).base) && !perOther.test(unit);
}

/** 均值之名 · Whether a name is that of a mean, a rate, a standard or a place, of which no total is the sum: 每万人, 人均, 占比, 低保标准. */
export function isMeanName(name: string): boolean {
  return meanName.test(name);
}

/** 通常的汇总方式 · How an indicator rolls up where its plan does not say: rates by their parts, and means, standards and places not at all. */
export function usualRollUp(
  { measure, unit }: Pick<Indicator, 'measure' | 'unit'>,
  name: string,
): Indicator['rollUp'] {
  if (measure === 'ratio') return 'ratio-of-sums';
  return addsUp(unit) && !isMeanName(name) ? 'sum' : 'none';
}
