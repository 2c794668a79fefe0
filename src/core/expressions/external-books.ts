import { remember } from '../model/index.js';

const addInLinks = /\[\d+\]!(?=_xldudf_plan_|plan\.)/gi;
const texts = /"[^"]*"/g;
const bare = /\[([^[\]]+)\][\p{L}\p{N}_.]*!/gu;
const quoted = /'[^'[\]]*\[([^[\]]+)\][^']*'!/g;

/**
 * 外部工作簿 · The other workbooks that a formula points to: [1]表!A1 yields 1, '[甲.xlsx]表'!A1 yields 甲.xlsx.
 *
 * A link to our own functions is none, nor is a column of a table (表[列]).
 */
export const externalBooks = remember((formula: string): readonly string[] => {
  if (!formula.includes('[')) return [];
  const text = formula.replace(texts, '').replace(addInLinks, '');
  const matches = [...text.matchAll(quoted), ...text.matchAll(bare)];
  return [...new Set(matches.map(([, book = '']) => book))];
});
