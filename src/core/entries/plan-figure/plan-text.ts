import { tidyText } from '../tidy-text.js';

const folds: readonly (readonly [RegExp, string])[] = [
  [/[〔【［]/g, '['],
  [/[〕】］]/g, ']'],
  [/[≧⩾≮]|>=/g, '≥'],
  [/[≦⩽≯]|<=/g, '≤'],
  [/−/g, '-'],
  [/[–―─﹘]/g, '—'],
  [/[〜∼]/g, '~'],
  [/∶/g, ':'],
  [/[“”„]/g, '"'],
  [/→|⟶|->/g, '→'],
];

/** Two figures that only a blank keeps apart: 95 100, and never 95100. */
const blankBetweenDigits = /\d \.?\d/;

/**
 * 规划文字 · A cell of a plan in one spelling: plain digits and signs, square brackets for 〔 〕 and 【 】,
 * — for every long dash, no blanks; undefined where a blank stands between digits.
 */
export function planText(text: string): string | undefined {
  const tidy = tidyText(text);
  if (blankBetweenDigits.test(tidy)) return undefined;
  return folds
    .reduce((folded, [pattern, sign]) => folded.replace(pattern, sign), tidy)
    .replace(/ /g, '');
}

/** 单位 · The unit that a name ends with: % of 城镇化率(%); undefined where it has none. */
export function unitInName(name: string): string | undefined {
  return /\(([^()\d]{1,12})\)$/.exec(planText(name.slice(-40)) ?? '')?.[1];
}

/** 名称 · The name of an indicator without its number and its unit, as a cell might repeat it. */
export function bareName(name: string): string {
  const text = planText(name.slice(0, 60)) ?? '';
  return text.replace(/^\d{1,2}[.、]/, '').replace(/\([^()]*\)$/, '');
}
