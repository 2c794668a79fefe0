import type { Day } from '../model/index.js';

/** The days between which the times of a table move. */
export interface Move {
  readonly last: Day;
  readonly next: Day;
}

const quarters = '一二三四';

/**
 * 期间顺延 · A text with the time of the last table turned into that of the next; other times and numbers of documents stay.
 *
 * @example timeMover({ last: { year: 2023, month: 12, day: 31 }, next: { year: 2024, month: 12, day: 31 } })('2023年完成') //=> '2024年完成'
 */
export function timeMover({ last, next }: Move): (text: string) => string {
  const year = new RegExp(`(?<![\\d〔[])${last.year}(?!\\d)`, 'g');
  const later = (text: string) => text.replace(year, String(next.year));
  if (last.month === next.month) return later;
  const since = new RegExp(`(?<!\\d)(1月?\\s*[-‐-―−~～至]\\s*)${last.month}(?=月)`, 'g');
  const month = new RegExp(`(?<![\\d.\\-‐-―−~～至])${last.month}(?=月(?:份|[末底]|$|\\D))`, 'g');
  const quarter = new RegExp(`${quarters[last.month / 3 - 1] ?? '〇'}(?=季度)`, 'g');
  return (text) =>
    later(text)
      .replace(partOfYear(last.month), partName(next.month))
      .replace(since, `$1${next.month}`)
      .replace(month, String(next.month))
      .replace(quarter, quarters[next.month / 3 - 1] ?? '〇');
}

/** 上半年 and 前三季度 as they are called. */
function partOfYear(month: number): RegExp {
  if (month === 6) return /上半年/g;
  return month === 9 ? /前[三3]个?季度/g : /(?!)/g;
}

function partName(month: number): string {
  if (month === 6) return '上半年';
  return month === 9 ? '前三季度' : `1—${month}月`;
}
