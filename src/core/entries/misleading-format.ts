const longestCode = 255;
const tokens = /"([^"]*)"?|[\\!*]([^])|(_[^]?)|\[([^\]]*)\]?|(general|G\/通用格式)|([^])/gi;
const fixedDenominator = /([#?0]\s*\/\s*)[1-9]\d*/g;
const dateCode = /[ymdhsebgap]/i;

/** What stands in a shown text for a digit of the number, and for the number or day as a whole. */
const digit = '\u0001';
const whole = '\u0002';

const ownDigits = /[1-9]|(?![0０²³])[\p{Nd}\p{Nl}\p{No}]/u;
const ownZeros = /\u0001[.．,，]?[0０]|[\u00010０][.．][\u00010０]/;
const ownNumerals = /[零〇一二三四五六七八九]\u0001|\u0001[零〇一二三四五六七八九]/;
const ownSign = /^[\s(（¥￥$]*[-−－–]\s*\u0001/;
const dash = /^[-−－–—]+$/;
const scaling = /[0#?],+(?![0#?,])/;

/**
 * 误导格式 · In which way a number format may show another number than the one that stands in the cell.
 *
 * digits: it writes digits, a decimal point or a minus of its own · hidden: some numbers are not shown
 * at all · scaled: commas or several percent signs move the decimal point · mixed: some numbers are
 * shown as percents, others not · words: a text stands in the place of the number.
 */
export type FormatDeceit = 'digits' | 'hidden' | 'scaled' | 'mixed' | 'words';

/** A section of a format: its codes alone, and what it shows, with marks for the number. */
interface Section {
  readonly codes: string;
  readonly shown: string;
  /** Whether a condition asks for numbers below a bound, before which a minus is in its place. */
  readonly isBelow: boolean;
}

/** What a number format may mislead by; undefined where it is honest about every number. */
export function formatDeceit(code: string): FormatDeceit | undefined {
  if (code === '') return undefined;
  const sections = sectionsOf(code.slice(0, longestCode).replace(fixedDenominator, '$1#'));
  if (sections.some(writesDigits) || hasOwnSign(sections)) return 'digits';
  if (sections.some(({ shown }) => shown === '')) return 'hidden';
  const numeric = sections.filter(({ shown }) => shown.includes(digit));
  if (numeric.some(({ codes }) => scaling.test(codes.replace(/[^0#?,.]/g, '')))) return 'scaled';
  const percents = new Set(numeric.map(({ codes }) => codes.split('%').length - 1));
  if ([...percents].some((count) => count > 1)) return 'scaled';
  if (percents.size > 1) return 'mixed';
  return sections.some(isWordsAlone) ? 'words' : undefined;
}

function writesDigits({ shown }: Section): boolean {
  return [ownDigits, ownZeros, ownNumerals].some((pattern) => pattern.test(shown));
}

/** The first section shows the numbers above zero, unless a condition says otherwise. */
function hasOwnSign([first]: readonly Section[]): boolean {
  return first !== undefined && !first.isBelow && ownSign.test(first.shown);
}

/** Only the section of zero may be a dash; the fourth is that of texts. */
function isWordsAlone({ shown }: Section, at: number): boolean {
  if (at > 2 || shown.includes(digit) || shown.includes(whole)) return false;
  return at < 2 || !dash.test(shown);
}

function sectionsOf(code: string): readonly Section[] {
  const sections: Section[] = [{ codes: '', shown: '', isBelow: false }];
  for (const match of code.matchAll(tokens)) {
    const last = sections.pop();
    if (last) sections.push(withToken(last, match));
    if (match[0] === ';') sections.push({ codes: '', shown: '', isBelow: false });
  }
  return sections.map((section) => ({ ...section, shown: section.shown.trim() }));
}

function withToken(section: Section, token: RegExpMatchArray): Section {
  const { codes, shown } = section;
  const [text, quoted, escaped, space, bracket, general, bare = ''] = token;
  if (space !== undefined || text === ';') return section;
  if (bracket !== undefined) return withBracket(section, bracket);
  if (general !== undefined) return { ...section, shown: shown + whole };
  const literal = quoted ?? escaped;
  if (literal !== undefined) return { ...section, shown: shown + literal };
  return { ...section, codes: codes + bare, shown: shown + shownCode(bare) };
}

/** Of brackets only those of a currency show something: the text before its language. */
function withBracket(section: Section, bracket: string): Section {
  const { shown } = section;
  if (bracket.startsWith('$')) {
    const [currency = ''] = bracket.slice(1).split('-', 1);
    return { ...section, shown: shown + currency };
  }
  if (/^[hms]+$/i.test(bracket)) return { ...section, shown: shown + whole };
  return { ...section, isBelow: section.isBelow || bracket.startsWith('<') };
}

function shownCode(code: string): string {
  if ('0#?'.includes(code)) return digit;
  if (code === '@' || dateCode.test(code)) return whole;
  return ',.%'.includes(code) ? '' : code;
}
