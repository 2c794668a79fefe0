import { numberSection, numberSections, textSection } from './format-sections.js';
import { partsOf, saysBelowZero, showsNumber, writesDigits, writesSign } from './own-marks.js';
import { saysQuantity } from './quantity-words.js';
import {
  dayPart,
  digit,
  fractionLine,
  shownSection,
  whole,
  type ShownSection,
} from './shown-section.js';

const longestCode = 255;
const dash = /^[¥￥$€£\s]*[-−－–—]+$/;
const scaling = /[0#?],+(?![0#?,])/;
const inText = /[\p{L}\p{N}%％‰\u0001\u0003]/u;
const besideUnit = /[\s()（）[\]【】:：]/g;
const ownCalendars = new Set([0, 1, 2, 9, 10, 11, 12]);
const eraLanguages = new Set([0x404, 0x411, 0x412]);
const plain = /^(?:General|G\/通用格式|@|0+(?:\.0+)?_? ?|#,##0(?:\.0+)?_? ?)$/;

/**
 * 误导格式 · In which way a number format shows another number, day or text than stands in the cell.
 *
 * digits: it writes digits, a decimal point or what parts digits of its own · sign: it shows a number
 * above zero as if it were below, or the other way round · hidden: nothing is shown · scaled: commas or
 * percent signs move the decimal point · mixed: some numbers are shown as percents, others not · words:
 * a text stands in the place of the number · quantity: what stands beside the number changes how much
 * it is · date: a number is shown as a day or time, or a day as another · text: a text is shown as another.
 */
export type FormatDeceit =
  'digits' | 'sign' | 'hidden' | 'scaled' | 'mixed' | 'words' | 'quantity' | 'date' | 'text';

/** 显示的单元格 · What decides how a format must show a cell. */
export interface ShownCell {
  readonly value: number | string;
  /** What its number is: an amount, digits that name something, a serial number of a day, or anything. */
  readonly as: 'figure' | 'code' | 'day' | 'text';
  /** Whether its number times 100 with a percent sign is what is read. */
  readonly mayBePercent: boolean;
  /** Whether a text is the unit that the number is read in, or another one. */
  readonly unitOf: (text: string) => 'own' | 'other' | undefined;
}

/** Whether a number format shows every number and text as it stands, whatever the cell is. */
export function isPlainFormat(code: string): boolean {
  return code === '' || plain.test(code);
}

/** What a number format misleads by where it shows a cell; undefined where it is honest. */
export function formatDeceit(code: string, cell: ShownCell): FormatDeceit | undefined {
  if (isPlainFormat(code)) return undefined;
  const format = code.slice(0, longestCode);
  return typeof cell.value === 'string'
    ? textDeceit(textSection(format), cell)
    : numberDeceit(format, cell.value, cell);
}

/** A text may be set off by spaces and marks, and one of a number have its unit beside it. */
function textDeceit(code: string | undefined, { unitOf }: ShownCell): FormatDeceit | undefined {
  if (code === undefined) return undefined;
  const { shown, isUnseen } = shownSection(code);
  if (shown === '' || isUnseen) return 'hidden';
  const [before = '', after = '', ...more] = shown.split(whole);
  if (!shown.includes(whole) || more.length > 0) return 'text';
  const isOwn = before.trim() === '' && unitOf(after) === 'own';
  return isOwn || !inText.test(before + after) ? undefined : 'text';
}

function numberDeceit(format: string, value: number, cell: ShownCell): FormatDeceit | undefined {
  const { code, hidesSign } = numberSection(format, value);
  const section = shownSection(code);
  const { shown } = section;
  const isAmount = cell.as !== 'code';
  if (writesDigits(section, isAmount)) return 'digits';
  if (isHidden(section, value)) return 'hidden';
  if (shown.includes(dayPart)) return dayDeceit(section, cell);
  if (!showsNumber(section)) return value === 0 && dash.test(shown) ? undefined : 'words';
  if (hidesSign ? !saysBelowZero(section) : value > 0 && writesSign(section, isAmount))
    return 'sign';
  return scaleDeceit(format, section, cell) ?? quantityDeceit(section, cell);
}

/** A number that has no digit to stand on shows none where it is rounded to zero. */
function isHidden(section: ShownSection, value: number): boolean {
  const { codes, shown } = section;
  if (shown === '' || section.isUnseen) return true;
  const isOpen = shown.includes(digit) && !codes.includes('0') && !shown.includes(fractionLine);
  const [, decimals = ''] = codes.split('.');
  const places = decimals.replace(/[^#?]/g, '').length + (codes.includes('%') ? 2 : 0);
  return isOpen && Math.abs(value) * 10 ** places < 0.5 && !saysBelowZero(section);
}

function dayDeceit({ codes, locale }: ShownSection, { as }: ShownCell): FormatDeceit | undefined {
  if (as === 'figure' || as === 'code') return 'date';
  const isForeign = !ownCalendars.has(Math.floor(locale / 0x10000) % 0x100) || /[bg]/i.test(codes);
  const isOfEra = /e/i.test(codes) && eraLanguages.has(locale % 0x10000);
  const isTimeAlone = as === 'day' && isTime(codes);
  return isForeign || isOfEra || isTimeAlone ? 'date' : undefined;
}

/** Beside hours and seconds m stands for minutes. */
function isTime(codes: string): boolean {
  return !/[yde]|aaa/i.test(codes) && (/[hs]/i.test(codes) || !/m/i.test(codes));
}

function scaleDeceit(
  format: string,
  { codes }: ShownSection,
  { mayBePercent }: ShownCell,
): FormatDeceit | undefined {
  const percents = (each: string) => each.split('%').length - 1;
  if (scaling.test(codes.replace(/[^0#?,.]/g, ''))) return 'scaled';
  if (percents(codes) > (mayBePercent ? 1 : 0)) return 'scaled';
  const sections = numberSections(format).map(shownSection);
  const counts = sections
    .filter(({ shown }) => shown.includes(digit))
    .map((each) => percents(each.codes));
  return new Set(counts).size > 1 ? 'mixed' : undefined;
}

function quantityDeceit(
  { shown }: ShownSection,
  { as, unitOf }: ShownCell,
): 'quantity' | undefined {
  if (as === 'code') return undefined;
  const [before, , after] = partsOf(shown);
  const [label, unit] = [before, after].map((each) => each.replace(besideUnit, ''));
  const units = [label, unit].map((each) => (each ? unitOf(each) : undefined));
  if (units.includes('other')) return 'quantity';
  const isOwn = (at: number) => units[at] === 'own';
  return saysQuantity(isOwn(0) ? '' : before, isOwn(1) ? '' : after) ? 'quantity' : undefined;
}
