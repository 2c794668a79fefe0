import { tidyText } from '../entries/index.js';

const multiples: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};
const percents = new Set(['%', '百分比', '百分点', 'percent']);

/**
 * 单位换算 · How many units of the catalogue one unit of the sheet is; undefined where they differ in kind.
 *
 * @example unitScale('万人', '人') //=> 10000
 */
export function unitScale(written: string, catalogued: string): number | undefined {
  const from = splitUnit(written);
  const to = splitUnit(catalogued);
  return from.base === to.base ? from.multiple / to.multiple : undefined;
}

function splitUnit(text: string): { readonly multiple: number; readonly base: string } {
  const unit = tidyText(text).toLowerCase();
  if (percents.has(unit)) return { multiple: 1, base: '%' };
  const [, prefix = '', base = ''] = /^(十万|百万|千万|百|千|万|亿)?(.*)$/u.exec(unit) ?? [];
  return base === '' ? { multiple: 1, base: unit } : { multiple: multiples[prefix] ?? 1, base };
}
