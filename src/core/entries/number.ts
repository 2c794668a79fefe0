import { readAmount } from './amount.js';
import { takeQualifier } from './qualifier.js';
import type { Bound } from './qualifier.js';
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
}

const plain = /^[+-]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;
const percent = /%$|^百分之/;
const mostDigits = 15;
const units =
  /(?:个百分点|平方公里|平方千米|平方米|人次|户次|场次|公里|公顷|小时|课时|学时|人|名|位|个|家|所|处|座|栋|间|户|床|张|项|件|次|场|期|批|条|份|例|对|台|辆|套|支|只|组|元|亩|米|吨|天|岁|㎡)$/;

interface Parts {
  readonly amount: string;
  readonly isNegative: boolean;
  readonly isPercent: boolean;
  readonly unit?: string;
}

function takeSign(text: string): { rest: string; isNegative: boolean } {
  const [, inner] = /^\((.*)\)$/.exec(text) ?? [];
  if (inner !== undefined) return { rest: inner.trim(), isNegative: true };
  return { rest: text.replace(/^[-+负] ?/, ''), isNegative: /^[-负]/.test(text) };
}

function takeUnit(text: string): { rest: string; unit?: string } {
  if (text.startsWith('¥')) return { rest: text.slice(1).trim(), unit: '元' };
  const unit = units.exec(text)?.[0];
  return unit === undefined ? { rest: text } : { rest: text.replace(units, '').trim(), unit };
}

function partsOf(text: string): Parts {
  const { rest: unsigned, isNegative } = takeSign(text);
  const isPercent = percent.test(unsigned);
  if (isPercent) return { amount: unsigned.replace(percent, '').trim(), isNegative, isPercent };
  const { rest: amount, ...unit } = takeUnit(unsigned);
  return { amount, isNegative, isPercent, ...unit };
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

/**
 * 数 · The number that a text means, or undefined where it means none or more than one.
 *
 * Reads full-width digits, thousands in groups of three, percent, 万 and 亿, units, Chinese
 * numerals, brackets for negatives and words such as 约, 超过 and 余. A range, an upper bound, a
 * decimal comma and a date are refused.
 *
 * @example readNumber('4680万元') //=> { value: 46800000, isPercent: false, unit: '元', isPlain: false }
 */
export function readNumber(text: string): NumberEntry | undefined {
  const tidy = tidyText(text).replace(/^['’]/, '').replace(/−/g, '-');
  if (tidy === '' || tidy.length > longestEntry) return undefined;
  const certain = plainEntry(tidy);
  if (certain) return certain;
  const { text: bare, ...bound } = takeQualifier(tidy.replace(/(\d)。(\d)/, '$1.$2'));
  const { amount, isNegative, isPercent, ...unit } = partsOf(bare);
  const magnitude = readAmount(withLeadingOne(amount, isPercent || bound.bound !== undefined));
  if (!magnitude) return undefined;
  const size = (isPercent ? magnitude.times('0.01') : magnitude).toNumber();
  if (!Number.isFinite(size)) return undefined;
  return { value: isNegative ? 0 - size : size, isPercent, ...bound, ...unit, isPlain: false };
}
