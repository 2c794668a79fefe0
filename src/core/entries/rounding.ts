import type { CellValue } from '../model/index.js';
import { foldHeader } from './tidy-text.js';

/** 精度 · The unit of the last digit that was reported, 0 where it is exact; a lower bound says so. */
export interface Rounding {
  readonly unit: number;
  readonly isAtLeast: boolean;
}

const places: ReadonlyMap<string, number> = new Map([
  ['个', 1],
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['十万', 1e5],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['十分', 0.1],
  ['百分', 0.01],
  ['一位小数', 0.1],
  ['1位小数', 0.1],
  ['2位小数', 0.01],
  ['两位小数', 0.01],
  ['二位小数', 0.01],
  ['one', 1],
  ['ten', 10],
  ['hundred', 100],
  ['thousand', 1e3],
  ['tenthousand', 1e4],
  ['hundredthousand', 1e5],
  ['million', 1e6],
  ['tenmillion', 1e7],
  ['hundredmillion', 1e8],
  ['onedecimal', 0.1],
  ['twodecimal', 0.01],
]);
const exact = new Set(['', '精确', '准确', '精确数', 'exact']);
const lowerBounds = new Set([
  '以上',
  '及以上',
  '余',
  '多',
  '超过',
  '超',
  '至少',
  'atleast',
  'over',
  'morethan',
]);
const lead = /^(?:(?:约|精确|四舍五入)[至到]|保留|roundedto(?:the)?(?:nearest)?)/;
const powerOfTen = /^(?:10{0,8}|0\.0{0,8}1)$/;

function rounded(unit: number): Rounding {
  return { unit, isAtLeast: false };
}

/**
 * 精度 · What the precision column declares (约至十位, 以上, 精确); undefined where it is unknown.
 *
 * A blank is exact. A bare 约 is unknown: it does not say how far.
 *
 * @example readRounding('约至百位') //=> { unit: 100, isAtLeast: false }
 */
export function readRounding(value: CellValue): Rounding | undefined {
  if (value === null) return rounded(0);
  if (typeof value !== 'string') return undefined;
  const text = foldHeader(value);
  if (exact.has(text)) return rounded(0);
  if (lowerBounds.has(text)) return { unit: 0, isAtLeast: true };
  const place = text.replace(lead, '');
  if (place !== text && powerOfTen.test(place)) return rounded(Number(place));
  const unit = places.get(place.replace(/位$|s$/, '').replace(/-/g, ''));
  return unit === undefined ? undefined : rounded(unit);
}
