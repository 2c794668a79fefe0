import { parse, tokenize, type AstExpression } from '@borgar/fx/xlsx';
import { remember } from '../model/index.js';

/** 公式树 · A formula as the parser understands it, and the text that its offsets count in. */
export interface ParsedFormula {
  readonly text: string;
  readonly tree: AstExpression;
}

const addInLinks = /\[\d+\]!(?=_xldudf_plan_|plan\.)/gi;
const longestFormula = 8192;

/**
 * 解析公式 · Parses a formula without its equals sign, once for each text; undefined for what is none.
 *
 * A link to our own functions ([2]!) is dropped: no parser takes it, and it names nobody's cells.
 */
export const parseFormula = remember((formula: string): ParsedFormula | undefined => {
  const text = formula.replace(addInLinks, '');
  if (text.length > longestFormula) return undefined;
  try {
    const tree = parse(tokenize(text, { withLocation: true, mergeRefs: true }));
    return { text, tree: tree as AstExpression };
  } catch {
    return undefined;
  }
});
