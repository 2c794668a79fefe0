import type { Indicator } from '../catalogue/index.js';
import { splitUnit } from './split-unit.js';

/** Units of shares, marks, places and ages: of two counties they come to no sum. */
const shares: ReadonlySet<string> = new Set([
  ...['%', '‰', '‱', '倍', '分', '名次', '位次', '岁', '年', '天', '日', '℃', '级'],
  ...['index', 'rank', 'point', 'points', 'years'],
]);

const perOther = /[/／∶:每]/;

const meanName =
  /人均|户均|平均|均值|每[一二三四五六七八九十百千万亿\d]|位次|名次|排名|排位|指数|满意度|得分|强度|密度|比例|比重|占比|率$/;

/** 可相加的单位 · Whether amounts in a unit add up over regions: counts and money do, shares, marks and ages do not. */
export function addsUp(unit: string): boolean {
  return !shares.has(splitUnit(unit).base) && !perOther.test(unit);
}

/** 通常的汇总方式 · How an indicator rolls up where its plan does not say: rates by their parts, and means and places not at all. */
export function usualRollUp(
  { measure, unit }: Pick<Indicator, 'measure' | 'unit'>,
  name: string,
): Indicator['rollUp'] {
  if (measure === 'ratio') return 'ratio-of-sums';
  return addsUp(unit) && !meanName.test(name) ? 'sum' : 'none';
}
