import Big from 'big.js';
import { readChineseNumeral } from './chinese-numeral.js';

const grouped = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)?(?:\.\d*)?$/;
const scientific = /^\d+(?:\.\d+)?e[+-]?\d{1,3}$/i;
const multiplied = /^([\d,. ]*\d) ?((?:[百千]?(?:万亿|万|亿))|[百千])/;
const spokenDecimal = /^(.+点[零〇○一二三四五六七八九]+)([百千]?(?:万亿|万|亿)?)$/;
const sizes: Readonly<Record<string, number>> = { 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

function sizeOf(multiple: string): number {
  return [...multiple].reduce((size, character) => size * (sizes[character] ?? 1), 1);
}

function readDigits(text: string): Big | undefined {
  if (!/\d/.test(text) || !grouped.test(text)) return undefined;
  return new Big(text.replace(/[, ]/g, '').replace(/^\./, '0.').replace(/\.$/, ''));
}

/** Digits with their multiples, largest first (1亿2000万); only a lone number may have none. */
function readMultiplied(text: string): Big | undefined {
  if (!/[百千万亿]/.test(text)) return readDigits(text);
  let sum = new Big(0);
  let limit: number | undefined;
  for (let rest = text; rest !== '';) {
    const [part = '', digits = '', multiple = ''] = multiplied.exec(rest) ?? [];
    const amount = readDigits(digits)?.times(sizeOf(multiple));
    if (!amount || (limit !== undefined && amount.gte(limit))) return undefined;
    sum = sum.plus(amount);
    limit = sizeOf(multiple);
    rest = rest.slice(part.length);
  }
  return sum;
}

function readSpoken(text: string): Big | undefined {
  const [, decimal = text, multiple = ''] = spokenDecimal.exec(text) ?? [];
  const value = readChineseNumeral(decimal);
  return value === undefined ? undefined : new Big(value).times(sizeOf(multiple));
}

/** 数额 · An unsigned amount in digits or Chinese numerals, with multiples (1.4万, 一点四万), exactly. */
export function readAmount(text: string): Big | undefined {
  if (scientific.test(text)) return new Big(text);
  return /\d/.test(text) ? readMultiplied(text) : readSpoken(text);
}
