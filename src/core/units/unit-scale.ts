import { isMeasured } from './counted-unit.js';
import { splitUnit } from './split-unit.js';

/** Words with which one thing is counted as well as with the other, so that they change no number. */
const alike: Readonly<Record<string, string>> = {
  ...{ 座: '个', 处: '个', 所: '个', 家: '个', 间: '个', 栋: '个', 幢: '个', 支: '个', 张: '个' },
  ...{ 名: '人', 位: '人', 口: '人' },
  ...{ 场: '次', 场次: '次' },
};

const counted = new Set(['个', '人', '次', '户', '项', '件', '批', '倍', '人次']);

/**
 * 单位换算 · How many units of the catalogue one unit of the sheet is; undefined where they differ in kind.
 *
 * @example unitScale('万人', '人') //=> 10000
 */
export function unitScale(written: string, catalogued: string): number | undefined {
  const from = splitUnit(written);
  const to = splitUnit(catalogued);
  return kindOf(from.base) === kindOf(to.base) ? from.multiple / to.multiple : undefined;
}

/** 单位字样 · Whether a text is a unit that is known by itself: 人, 万元, 平方米, %. */
export function isUnitWord(text: string): boolean {
  const { base } = splitUnit(text);
  return base === '%' || counted.has(base) || Object.hasOwn(alike, base) || isMeasured(base);
}

function kindOf(base: string): string {
  return alike[base] ?? base;
}
