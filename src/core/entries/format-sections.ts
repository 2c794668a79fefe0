import { remember } from '../model/index.js';

const literals = /"[^"]*"?|[\\!_*].|\[[^\]]*\]?/gs;
const condition = /\[(<=|>=|<>|<|>|=)(-?\d{1,15}(?:\.\d{1,15})?)\]/;
const longestCode = 255;

/** 格式的节 · The sections of a number format: those of numbers, and that of texts where it has one. */
interface FormatSections {
  readonly ofNumbers: readonly string[];
  readonly ofText: string | undefined;
}

/** 显示数的节 · The section that shows a number, and whether it alone says that the number is below zero. */
export interface NumberSection {
  readonly code: string;
  readonly hidesSign: boolean;
}

/** A section without its quoted, escaped and bracketed characters. */
export function withoutLiterals(section: string): string {
  return section.replace(literals, '');
}

/** The section that shows a text; undefined where texts are shown as they stand. */
export function textSection(code: string): string | undefined {
  return sectionsOf(code).ofText;
}

/** The section that Excel shows a number with: by condition where there is one, else by sign. */
export function numberSection(code: string, value: number): NumberSection {
  const sections = sectionsOf(code).ofNumbers;
  const conditions = sections.slice(0, 2).map((section) => meets(section, value));
  const isBySign = conditions.every((each) => each === undefined);
  if (!isBySign) return { code: sectionByCondition(sections, conditions), hidesSign: false };
  return { code: sectionBySign(sections, value), hidesSign: value < 0 && sections.length > 1 };
}

/** All sections that show numbers. */
export function numberSections(code: string): readonly string[] {
  return sectionsOf(code).ofNumbers;
}

/** A last section with @ is that of texts, and so is a fourth one; a single one shows both. */
const sectionsOf = remember((code: string): FormatSections => {
  const sections = cut(code.slice(0, longestCode));
  const last = sections.at(-1) ?? '';
  const hasText = sections.length > 3 || withoutLiterals(last).includes('@');
  const ofText = hasText ? (sections[3] ?? last) : undefined;
  const isBoth = !hasText || sections.length === 1;
  return { ofNumbers: isBoth ? sections : sections.slice(0, -1).slice(0, 3), ofText };
});

function cut(code: string): readonly string[] {
  const marked = code.replace(literals, (literal) => literal.replace(/;/g, ' '));
  let from = 0;
  return marked.split(';').map((section) => {
    const whole = code.slice(from, from + section.length);
    from += section.length + 1;
    return whole;
  });
}

function meets(section: string, value: number): boolean | undefined {
  const [, sign = '', bound] = condition.exec(section) ?? [];
  if (bound === undefined) return undefined;
  const difference = value - Number(bound);
  if (difference === 0) return sign === '=' || sign === '<=' || sign === '>=';
  return sign.includes(difference < 0 ? '<' : '>');
}

function sectionBySign(
  [first = '', second = first, third = first]: readonly string[],
  value: number,
): string {
  if (value === 0) return third;
  return value < 0 ? second : first;
}

function sectionByCondition(
  sections: readonly string[],
  conditions: readonly (boolean | undefined)[],
): string {
  const chosen = conditions.indexOf(true);
  const otherwise = conditions.indexOf(undefined);
  const last = otherwise >= 0 ? otherwise : 2;
  return sections[chosen >= 0 ? chosen : last] ?? '';
}
