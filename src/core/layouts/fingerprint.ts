import { foldHeader } from '../entries/index.js';
import { looksLikeRegion } from './signals/regions.js';

/**
 * 表头指纹 · The headers of a table, column by column, with years, months and regions as place-holders,
 * so that next year's table of the same kind has the same.
 *
 * @example headerPaths([['序号'], ['指标'], ['2025年'], ['2030年目标']]) //=> ['序号', '指标', '{年}', '{年}目标']
 */
export function headerPaths(headers: readonly (readonly string[])[]): readonly string[] {
  return headers.map((texts) => texts.map(placeHeld).join(' / '));
}

/** 占位 · A text of a header with place-holders for years, months and regions. */
export function placeHeld(text: string): string {
  const folded = foldHeader(text);
  if (looksLikeRegion(folded)) return '{地区}';
  return folded
    .replace(/(?:19|20)\d\d年?/g, '{年}')
    .replace(/\d{1,2}月/g, '{月}')
    .replace(/第?[一二三四]季度/g, '{季}')
    .replace(/["“”']/g, '');
}

/** 相似程度 · The share of header paths that two tables have in common. */
export function sharedPaths(one: readonly string[], other: readonly string[]): number {
  const rest = [...other];
  const shared = one.filter((path) => {
    const at = rest.indexOf(path);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return shared.length / Math.max(one.length, other.length, 1);
}
