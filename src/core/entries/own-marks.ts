import { dayPart, digit, fractionLine, whole, type ShownSection } from './shown-section.js';

const ownDigits = /[1-9]|(?![0０²³])[\p{Nd}\p{Nl}\p{No}]/u;
const ownZeros = /[\u0001\u0002][.．,，]?[0０]|[\u00010０][.．][\u00010０]/;
const ownNumerals =
  /[零〇一二三四五六七八九][\u0001\u0002]|[\u0001\u0002][零〇一二三四五六七八九²³]/;
const minusFirst = /[-−－–—‐‑‒﹣][¥￥$]?[\u0001\u0002]/;
const minusLast = /[\u0001\u0002][-−－–—‐‑‒﹣]+$/;
const brackets = /[(（][¥￥$]?[\u0001\u0002][^(（]*[)）]/;
const minusAlone = /^[(（¥￥$]*[-−－–]\u0001/;
const belowZero = /[-−－–—‐‑‒﹣(（△▲▼↓]|负|减|降/;
const anyNumber = /[\u0001\u0002]/;
const inNumbers = `${digit}${whole}${fractionLine} '’\u00a0\u202f`;

/** Whether a section shows the number, in its digits or as a whole. */
export function showsNumber({ shown }: ShownSection): boolean {
  return anyNumber.test(shown);
}

/** What a section shows before the number, within it and behind it. */
export function partsOf(shown: string): readonly [string, string, string] {
  const from = shown.search(anyNumber);
  const until = Math.max(shown.lastIndexOf(digit), shown.lastIndexOf(whole)) + 1;
  return [shown.slice(0, from), shown.slice(from, until), shown.slice(until)];
}

/** 自带数字 · Whether a section writes digits, a decimal point, or the number twice; of an amount also whether it parts it. */
export function writesDigits({ shown }: ShownSection, isAmount: boolean): boolean {
  const tight = shown.replace(/\s/g, '');
  if ([ownDigits, ownZeros, ownNumerals].some((pattern) => pattern.test(tight))) return true;
  if (!isAmount || shown.includes(dayPart)) return false;
  const [, between] = partsOf(shown);
  return [...between].some((each) => !inNumbers.includes(each)) || shown.split(whole).length > 2;
}

/** 自带负号 · Whether a section writes a sign; in digits that name something only a minus in front is one. */
export function writesSign({ shown }: ShownSection, isAmount: boolean): boolean {
  const tight = shown.replace(/\s/g, '');
  if (!isAmount) return minusAlone.test(tight);
  return [minusFirst, minusLast, brackets].some((pattern) => pattern.test(tight));
}

/** Whether a section says that a number is below zero; a colour may say so too. */
export function saysBelowZero({ shown, isColoured }: ShownSection): boolean {
  return isColoured || belowZero.test(shown);
}
