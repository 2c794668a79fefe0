import Big from 'big.js';
import { readAmount } from './amount.js';
import { readChineseNumeral } from './chinese-numeral.js';
import { takeQualifier, type Bound } from './qualifier.js';
import { longestEntry, tidyText } from './tidy-text.js';

/** 数 · What a number written as text means. */
export interface NumberEntry {
  /** The number in units of one: 4680万元 is 46800000, 65.7% is 0.657. */
  readonly value: number;
  readonly isPercent: boolean;
  readonly bound?: Bound;
  /** The unit without its multiple: 元 of 万元. */
  readonly unit?: string;
  /** Whether the text is the number itself, so that a cell may hold the number in its place. */
  readonly isPlain: boolean;
  /** Whether it has more digits than a cell keeps. */
  readonly isTooLong?: true;
}

const plain = /^[+-]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;
const mostDigits = 15;
const units =
  /(?:个百分点|平方公里|平方千米|平方米|人次|户次|场次|公里|公顷|小时|课时|学时|人|名|位|个|家|所|处|座|栋|间|户|床|张|项|件|次|场|期|批|条|份|例|对|台|辆|套|支|只|组|元|亩|米|吨|天|岁|㎡)$/;
const money =
  /元(?:([零一二三四五六七八九壹贰叁肆伍陆柒捌玖])角)?(?:零?([一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?[整正]?$/;
const signs: Readonly<Record<string, number>> = { '%': 100, '‰': 1e3, '‱': 1e4 };
const shares: Readonly<Record<string, number>> = { 百: 100, 千: 1e3, 万: 1e4 };
const share = /^([^分]{1,12})分之(.+)$/;
const traditional: Readonly<Record<string, string>> = { 萬: '万', 億: '亿', 圓: '元', 圆: '元' };

interface Parts {
  readonly amount: string;
  readonly isNegative: boolean;
  readonly unit?: string;
  /** What the amount is divided by, 100 for a percent. */
  readonly parts: Big;
  /** What coins add to it. */
  readonly coins?: Big;
}

function takeSign(text: string): { rest: string; isNegative: boolean } {
  const [, inner] = /^\((.*)\)$/.exec(text) ?? [];
  if (inner !== undefined) return { rest: inner.trim(), isNegative: true };
  return { rest: text.replace(/^[-+负] ?/, ''), isNegative: /^[-负]/.test(text) };
}

function takeUnit(text: string): Omit<Parts, 'isNegative' | 'parts'> {
  const bare = text.replace(/^¥ ?/, '');
  if (bare !== text && !bare.includes('元')) return { amount: bare, unit: '元' };
  const bill = money.exec(bare);
  if (bill && bill[0] !== '元') {
    const [jiao, fen] = bill.slice(1).map((digit) => readChineseNumeral(digit ?? '零') ?? 0);
    const coins = new Big(jiao ?? 0).div(10).plus(new Big(fen ?? 0).div(100));
    return { amount: bare.slice(0, bill.index), unit: '元', coins };
  }
  const unit = units.exec(bare)?.[0];
  return unit === undefined ? { amount: bare } : { amount: bare.replace(units, '').trim(), unit };
}

/** 6.5‰, 百分之七, 三分之一: an amount of so many parts of one. */
function takeShare(text: string): Pick<Parts, 'amount' | 'parts'> | undefined {
  const sign = signs[text.slice(-1)];
  if (sign !== undefined) return { amount: text.slice(0, -1).trim(), parts: new Big(sign) };
  const [, whole, amount] = share.exec(text) ?? [];
  if (whole === undefined || amount === undefined) return undefined;
  const parts = shares[whole] === undefined ? readAmount(whole) : new Big(shares[whole]);
  return parts?.gt(1) ? { amount, parts } : undefined;
}

function partsOf(text: string): Parts {
  const { rest: unsigned, isNegative } = takeSign(text);
  const ofOne = takeShare(unsigned);
  return ofOne
    ? { ...ofOne, isNegative }
    : { ...takeUnit(unsigned), isNegative, parts: new Big(1) };
}

function plainEntry(text: string): NumberEntry | undefined {
  const digits = text.replace(/\D/g, '');
  if (!plain.test(text) || digits.length > mostDigits) return undefined;
  return { value: Number(text.replace(/,/g, '')) + 0, isPercent: false, isPlain: true };
}

/** 百, 千, 万 alone are units, but 近百, 万余 and 百分之百 begin with one of them. */
function withLeadingOne(amount: string, isImplied: boolean): string {
  return isImplied && /^[百千万亿]/.test(amount) ? `一${amount}` : amount;
}

/** A text as the reader compares it: tidy, with simplified units. */
function readable(text: string): string {
  return tidyText(text)
    .replace(/^['’]?(?:人民币)?/, '')
    .replace(/−/g, '-')
    .replace(/[萬億圓圆]/g, (character) => traditional[character] ?? character);
}

/**
 * 数 · The number that a text means, or undefined where it means none or more than one.
 *
 * Reads full-width digits, thousands in groups of three, percent and per mille, shares (三分之一),
 * 万 and 亿, units, Chinese numerals, sums of money (叁万伍仟元整), brackets for negatives and words
 * such as 约, 超过 and 余. A range, an upper bound, a decimal comma and a date are refused.
 *
 * @example readNumber('4680万元') //=> { value: 46800000, isPercent: false, unit: '元', isPlain: false }
 */
export function readNumber(text: string): NumberEntry | undefined {
  const tidy = readable(text);
  if (tidy === '' || tidy.length > longestEntry) return undefined;
  const certain = plainEntry(tidy);
  if (certain) return certain;
  const { text: bare, ...bound } = takeQualifier(tidy.replace(/(\d)。(\d)/, '$1.$2'));
  const { amount, isNegative, parts, coins = 0, unit } = partsOf(bare);
  const isShare = parts.gt(1);
  const magnitude = readAmount(withLeadingOne(amount, isShare || bound.bound !== undefined));
  if (!magnitude) return undefined;
  const size = magnitude.plus(coins).div(parts).toNumber();
  if (!Number.isFinite(size)) return undefined;
  return {
    value: isNegative ? 0 - size : size,
    isPercent: parts.eq(100),
    ...bound,
    ...(unit === undefined ? {} : { unit }),
    isPlain: false,
    ...(magnitude.c.length > mostDigits ? { isTooLong: true } : {}),
  };
}
