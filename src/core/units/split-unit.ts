/** From their own files: with a report goes what units need, and no more of what is known of entries. */
import { foldHeader } from '../entries/tidy-text.js';
import { remember } from '../model/remember.js';

/** 单位的构成 · A unit as the multiple it is written with and what is measured: 万人 is 10 000 and 人. */
export interface UnitParts {
  readonly multiple: number;
  readonly base: string;
}

const multiples: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};
const percents = new Set(['%', '百分比', '百分点', '个百分点', '百分率', 'percent']);

/** Takes a unit apart; the two signs and all words for percent are one unit. */
export const splitUnit = remember((text: string): UnitParts => {
  const unit = foldHeader(text);
  if (percents.has(unit)) return { multiple: 1, base: '%' };
  const [, prefix = '', base = ''] = /^(十万|百万|千万|百|千|万|亿)?(.*)$/u.exec(unit) ?? [];
  return base === '' ? { multiple: 1, base: unit } : { multiple: multiples[prefix] ?? 1, base };
});
