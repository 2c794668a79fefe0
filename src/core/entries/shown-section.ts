import { remember } from '../model/index.js';

const fixedDenominator = /([#?0]\s*\/\s*)[1-9]\d*/g;
const tokens =
  /"([^"]*)"?|[\\!*]([^])|(_[^]?)|\[([^\]]*)\]?|(general|G\/通用格式)|(e[+-]|am\/pm|a\/p)|([^])/gi;
const dateCode = /[ymdhsebga]/i;
const colour = /^(?:black|blue|cyan|green|magenta|red|yellow|黑色|蓝色|青色|绿色|洋红|红色|黄色)$/i;
const numbered = /^(?:color|颜色)\s*\d+$/i;
const unseen = /^(?:white|白色|(?:color|颜色)\s*2)$/i;
const language = /^\$[^-]*-([0-9a-f]{1,8})$/i;

/** What stands in a shown text for a digit of the number, for the number as a whole, and for a part of its day. */
export const digit = '\u0001';
export const whole = '\u0002';
export const dayPart = '\u0003';

/** And for the line of a fraction. */
export const fractionLine = '\u0004';

/** 节的显示 · What a section of a number format shows: its codes alone, and its text with marks for the number. */
export interface ShownSection {
  readonly codes: string;
  readonly shown: string;
  readonly isColoured: boolean;
  /** Whether it is written in white. */
  readonly isUnseen: boolean;
  /** The language that it asks for, as Windows numbers them, with its calendar in the third byte. */
  readonly locale: number;
}

const nothing: ShownSection = {
  ...{ codes: '', shown: '', isColoured: false, isUnseen: false, locale: 0 },
};

/** Reads a section of a number format; a fixed denominator counts as one that is found. */
export const shownSection = remember((code: string): ShownSection => {
  const matches = code.replace(fixedDenominator, '$1#').matchAll(tokens);
  const section = [...matches].reduce(withToken, nothing);
  return { ...section, shown: section.shown.trim() };
});

function withToken(section: ShownSection, token: RegExpMatchArray): ShownSection {
  const { codes, shown } = section;
  const [, quoted, escaped, space, bracket, general, half, bare = ''] = token;
  if (space !== undefined) return section;
  if (bracket !== undefined) return withBracket(section, bracket);
  if (general !== undefined) return { ...section, shown: shown + whole };
  if (half !== undefined) return /e/i.test(half) ? section : { ...section, shown: shown + dayPart };
  const literal = quoted ?? escaped;
  if (literal !== undefined) return { ...section, shown: shown + literal };
  return { ...section, codes: codes + bare, shown: shown + shownCode(bare) };
}

/** Of brackets only those of a currency show something: the text before its language. */
function withBracket(section: ShownSection, bracket: string): ShownSection {
  const { codes, shown } = section;
  if (bracket.startsWith('$')) {
    const [currency = ''] = bracket.slice(1).split('-', 1);
    const [, locale = '0'] = language.exec(bracket) ?? [];
    return { ...section, shown: shown + currency, locale: parseInt(locale, 16) };
  }
  if (/^(?:h+|m+|s+)$/i.test(bracket)) {
    return { ...section, codes: `${codes}h`, shown: shown + dayPart };
  }
  const isColoured = section.isColoured || colour.test(bracket) || numbered.test(bracket);
  return { ...section, isColoured, isUnseen: section.isUnseen || unseen.test(bracket) };
}

function shownCode(code: string): string {
  if ('0#?'.includes(code)) return digit;
  if (code === '@') return whole;
  if (dateCode.test(code)) return dayPart;
  if (code === '/') return fractionLine;
  return ',.%'.includes(code) ? '' : code;
}
