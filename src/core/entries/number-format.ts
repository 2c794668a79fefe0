import { numberSection, withoutLiterals } from './format-sections.js';

const longestCode = 255;
const elapsed = /\[(?:h+|m+|s+)\]/gi;
const general = /general|G\/通用格式/gi;

/** The codes of a section alone: no quoted, escaped or bracketed characters. */
function codesFor(code: string, value: number): string {
  const section = numberSection(code, value).code.replace(elapsed, 'h');
  return withoutLiterals(section).replace(general, '');
}

/**
 * 百分比格式 · Whether a number format shows a number times 100 with a percent sign.
 *
 * A quoted or escaped sign is only a letter: `0.0"%"` shows the number as it stands.
 */
export function isPercentFormat(code: string, value = 1): boolean {
  return codesFor(code, value).includes('%');
}

/** 日期格式 · Whether a number format shows a day, month or year; a time alone is no date. */
export function isDateFormat(code: string): boolean {
  const codes = codesFor(code, 1).replace(/am\/pm|a\/p|\.0+/gi, '');
  if (/[0#?]/.test(codes)) return false;
  const days = codes.replace(/m+/gi, 'm').replace(/h[^a-z]*m|m[^a-z]*s/gi, '');
  return /[ymde]|aaa/i.test(days);
}

/**
 * 显示小数位数 · The decimals that a number format always shows; undefined where it does not say.
 *
 * Each scaling comma moves three places to the left, so `0,` is −3. Optional places (#) count only
 * when they are stored, and are left to the stored number.
 *
 * @example shownDecimals('#,##0.00') //=> 2
 */
export function shownDecimals(code: string, value = 1): number | undefined {
  if (isDateFormat(code)) return undefined;
  const codes = codesFor(code, value);
  if (!/[0#?]/.test(codes) || /[@/]|e[+-]|[hs]/i.test(codes)) return undefined;
  const [, decimals = ''] = codes.replace(/[^0#?.]/g, '').split('.');
  const scaling = /[0#?](,+)(?![0#?,])/.exec(codes)?.[1]?.length ?? 0;
  return decimals.lastIndexOf('0') + 1 - 3 * scaling;
}

/** 百分号 · Whether a number format has a percent sign that is neither quoted, escaped nor in brackets. */
export function showsPercent(code: string): boolean {
  return withoutLiterals(code.slice(0, longestCode)).includes('%');
}
