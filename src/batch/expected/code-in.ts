import { readRegionCode, tidyText } from '../../core/entries/index.js';
import type { Regions } from '../../core/regions/index.js';

/** Whether a text of a list is a code or holds one: a code of the table, or what a code looks like. */
interface CodeReading {
  readonly code: string;
  /** Whether the region table has it. */
  readonly isKnown: boolean;
}

const dressing = /^="?|[\s"'‘’“”]/g;
const wholeAsDecimal = /\.0+$/;
const digitRuns = /(?<![\w.+-])\d{6}(?:\d{3}){0,2}(?![\w.+])/g;
/** A code, a dash or 至, and how the last one goes on: 340102-340104, 340102至04. */
const range = /(?<![\w.+-])(\d{6}(?:\d{3}){0,2}) ?(?:[-–—―~〜至到…]{1,3}|\.{2,6}) ?\d/;
/** A code with a comma before every three digits, be it in one cell or cut into several. */
const grouped = /(?<!\d)[1-8]\d{2}(?:,\d{3}){1,3}(?!\d)/;
const longestText = 200;
/** 统一社会信用代码 of a body that is no company: its digits 3 to 8 are the region that registered it. */
const creditCode = /^[15N]\d\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** How codes are found in the texts of a list. */
export interface CodeReader {
  /** The code that a text is, without its quotes, spaces and full-width digits. */
  readonly whole: (text: string) => CodeReading | undefined;
  /** The codes of the table that stand in a text beside other things, each once. */
  readonly inside: (text: string) => readonly string[];
  /** Whether a text says from which code to which: those between are not written. */
  readonly isRange: (text: string) => boolean;
  /** The region of a unit's credit code. */
  readonly ofCreditCode: (text: string) => string | undefined;
}

/** 清单中的代码 · Reads codes by what the region table knows; townships are known by their county. */
export function codeReader(regions: Regions): CodeReader {
  const isKnown = (code: string) => regions.find(code.slice(0, 6)) !== undefined;
  const whole = (text: string): CodeReading | undefined => {
    const code = readRegionCode(plain(text).replace(wholeAsDecimal, ''));
    return code === undefined ? undefined : { code, isKnown: isKnown(code) };
  };
  const inside = (text: string): readonly string[] => {
    const runs = tidyText(text).slice(0, longestText).match(digitRuns) ?? [];
    const codes = runs.flatMap((run) => readRegionCode(run) ?? []);
    return [...new Set(codes.filter(isKnown))];
  };
  const ofCreditCode = (text: string): string | undefined => {
    const code = plain(text).toUpperCase();
    const region = creditCode.test(code) ? code.slice(2, 8) : '';
    return isKnown(region) ? readRegionCode(region) : undefined;
  };
  const isRange = (text: string): boolean => {
    const [, first] = range.exec(tidyText(text).slice(0, longestText)) ?? [];
    return first !== undefined && isKnown(first);
  };
  return { whole, inside, isRange, ofCreditCode };
}

function plain(text: string): string {
  return tidyText(text).replace(dressing, '');
}

const shortened = /^\d(?:\.\d+)?E\+?\d{1,2}$/i;

/** Whether a spreadsheet program has shortened a code to a power of ten, which can't be undone. */
export function isShortened(text: string): boolean {
  return shortened.test(plain(text));
}

/** Whether some cells hold a code that is cut by the commas of thousands. */
export function isGrouped(cells: readonly string[]): boolean {
  return grouped.test(tidyText(cells.join(',').slice(0, longestText)));
}
