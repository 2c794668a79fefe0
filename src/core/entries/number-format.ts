const literals = /"[^"]*"?|[\\!_*].|\[[^\]]*\]?/gs;
const longestCode = 255;
const elapsed = /\[(?:h+|m+|s+)\]/gi;
const condition = /\[(<=|>=|<>|<|>|=)(-?\d{1,15}(?:\.\d{1,15})?)\]/;
const general = /general|G\/通用格式/gi;

function sectionsOf(code: string): string[] {
  const marked = code
    .slice(0, longestCode)
    .replace(literals, (literal) => literal.replace(/;/g, ' '));
  return marked.split(';');
}

function meets(section: string, value: number): boolean | undefined {
  const [, sign = '', bound] = condition.exec(section) ?? [];
  if (bound === undefined) return undefined;
  const difference = value - Number(bound);
  if (difference === 0) return sign === '=' || sign === '<=' || sign === '>=';
  return sign.includes(difference < 0 ? '<' : '>');
}

function sectionBySign(
  [first = '', second = first, third = first]: string[],
  value: number,
): string {
  if (value === 0) return third;
  return value < 0 ? second : first;
}

function sectionByCondition(sections: string[], conditions: (boolean | undefined)[]): string {
  const chosen = conditions.indexOf(true);
  const otherwise = conditions.indexOf(undefined);
  const last = otherwise >= 0 ? otherwise : 2;
  return sections[chosen >= 0 ? chosen : last] ?? '';
}

/** The section that Excel shows a number with: by condition where there is one, else by sign. */
function sectionFor(code: string, value: number): string {
  const sections = sectionsOf(code);
  const conditions = sections.slice(0, 2).map((section) => meets(section, value));
  const isBySign = conditions.every((condition) => condition === undefined);
  return isBySign ? sectionBySign(sections, value) : sectionByCondition(sections, conditions);
}

/** The codes of a section alone: no quoted, escaped or bracketed characters. */
function codesFor(code: string, value: number): string {
  return sectionFor(code, value).replace(elapsed, 'h').replace(literals, '').replace(general, '');
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
  return code.slice(0, longestCode).replace(literals, '').includes('%');
}
