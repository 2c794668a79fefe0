import { readRegionCode, tidyText } from '../../core/entries/index.js';
import type { Regions } from '../../core/regions/index.js';

/** Whether a text of a list is a code or holds one: a code of the table, or what a code looks like. */
export interface CodeReading {
  readonly code: string;
  /** Whether the region table has it. */
  readonly isKnown: boolean;
}

const dressing = /^="?|[\s"'‘’“”]/g;
const wholeAsDecimal = /\.0+$/;
const digitRuns = /(?<![\w.+-])\d{6}(?:\d{3}){0,2}(?![\w.+])/g;
const longestText = 200;
/** 统一社会信用代码 of a body that is no company: its digits 3 to 8 are the region that registered it. */
const creditCode = /^[15N]\d\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** How codes are found in the texts of a list. */
export interface CodeReader {
  /** The code that a text is, without its quotes, spaces and full-width digits. */
  readonly whole: (text: string) => CodeReading | undefined;
  /** The codes of the table that stand in a text beside other things, each once. */
  readonly inside: (text: string) => readonly string[];
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
  return { whole, inside, ofCreditCode };
}

function plain(text: string): string {
  return tidyText(text).replace(dressing, '');
}

const shortened = /^\d(?:\.\d+)?E\+?\d{1,2}$/i;

/** Whether a spreadsheet program has shortened a code to a power of ten, which can't be undone. */
export function isShortened(text: string): boolean {
  return shortened.test(plain(text));
}
