import { longestEntry } from './tidy-text.js';

const variants = '○〇壹贰貳叁參肆伍陆陸柒捌玖兩拾佰仟萬億';
const standard = '零零一二二三三四五六六七八九两十百千万亿';
const joined: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十', 卌: '四十' };
const digits = '零一二三四五六七八九';
const units: readonly (readonly [character: string, size: number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 100],
  ['十', 10],
];
const spelled = /^[零一二三四五六七八九]+$/;

function standardised(text: string): string {
  return [...text]
    .map((character) => standard[variants.indexOf(character)] ?? joined[character] ?? character)
    .join('');
}

function arabic(text: string): string {
  return [...text].map((character) => digits.indexOf(character)).join('');
}

function readDigit(text: string): number | undefined {
  if (text === '两') return 2;
  return text.length === 1 && digits.includes(text) ? digits.indexOf(text) : undefined;
}

/** What stands before a unit: nothing (ten alone), a digit, or before 万 and 亿 a smaller numeral. */
function readBefore(text: string, size: number): number | undefined {
  if (text === '') return size === 10 ? 1 : undefined;
  const count = size >= 1e4 ? readUnits(text) : readDigit(text);
  return count !== undefined && count >= 1 && count < size ? count : undefined;
}

/** What stands after a unit; a lone digit counts the next lower unit, so 一千五 is 1500. */
function readAfter(text: string, size: number): number | undefined {
  if (text === '') return 0;
  if (text.endsWith('两')) return undefined;
  const digit = readDigit(text);
  if (digit) return (digit * size) / 10;
  const rest = readUnits(text.startsWith('零') ? text.slice(1) : text);
  return rest !== undefined && rest > 0 && rest < size ? rest : undefined;
}

function readUnits(text: string): number | undefined {
  const unit = units.find(([character]) => text.includes(character));
  if (!unit) return readDigit(text);
  const [character, size] = unit;
  const at = text.indexOf(character);
  const before = readBefore(text.slice(0, at), size);
  const after = readAfter(text.slice(at + 1), size);
  return before === undefined || after === undefined ? undefined : before * size + after;
}

/**
 * 中文数字 · The number that Chinese numerals spell; undefined for anything else.
 *
 * Reads units (一百二十三万四千五百), digit by digit (二〇二三), decimals (一点四), capitals (壹佰)
 * and 廿, 卅.
 */
export function readChineseNumeral(text: string): number | undefined {
  if (text.length > longestEntry) return undefined;
  const [whole = '', decimals, ...more] = standardised(text).split('点');
  const value = spelled.test(whole) ? Number(arabic(whole)) : readUnits(whole);
  if (value === undefined || !Number.isSafeInteger(value) || more.length > 0) return undefined;
  if (decimals === undefined) return value;
  return spelled.test(decimals) ? Number(`${value}.${arabic(decimals)}`) : undefined;
}

/** 整数 · A whole number written in digits or in Chinese numerals; undefined for anything else. */
export function readWholeNumber(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : readChineseNumeral(text);
}
