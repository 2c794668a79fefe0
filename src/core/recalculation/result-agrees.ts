import { vocabularies, type Vocabulary, type VocabularyId } from '../contract/index.js';
import { foldHeader } from '../entries/index.js';
import type { Unknown, CellResult } from '../expressions/index.js';
import { isError, type CellValue, type Language } from '../model/index.js';
import type { ResultWords } from '../functions/index.js';
import { isWordFor } from '../ratings/index.js';
import { optionIndex } from '../tables/index.js';

/** What a cell comes to where it could be calculated. */
export type KnownResult = Exclude<CellResult, Unknown>;

/** Programs store 15 to 17 digits, and the last ones differ once they have been reckoned with. */
const slack = 1e-9;
const smallest = 1e-12;

const vocabulariesOf: Readonly<Record<ResultWords, readonly VocabularyId[]>> = {
  rating: ['rating', 'official'],
  stated: ['kind', 'status'],
  level: [],
  progress: [],
};

/** Whether a stored result is what we calculate: the word of a class in either language, any error for an error. */
export function agrees(stored: CellValue, { value, list }: KnownResult): boolean {
  if (isError(stored) || isError(value)) return isError(stored) && isError(value);
  if (typeof stored === 'number' && typeof value === 'number') return isClose(stored, value);
  if (value === null) return stored === null || stored === 0 || stored === '';
  if (typeof stored !== 'string' || typeof value !== 'string') return (stored ?? '') === value;
  return list ? isSameWord(stored, value, list) : stored.trim() === value.trim();
}

/** Whether a stored result is ours, or the official word for the class that ours is. */
export function agreesInClass(stored: CellValue, result: KnownResult): boolean {
  const { value, list } = result;
  if (agrees(stored, result)) return true;
  if (list !== 'rating' || typeof stored !== 'string' || typeof value !== 'string') return false;
  const word = foldHeader(stored);
  const id = optionIndex('official').get(word) ?? optionIndex('rating').get(word) ?? stored;
  return isWordFor(id, value);
}

/** A result as a cell shows it: the word of an id in a language. */
export function shownResult({ value, list }: KnownResult, language: Language): CellValue {
  if (!list || typeof value !== 'string') return value;
  for (const vocabulary of vocabulariesOf[list]) {
    const { options }: Vocabulary = vocabularies[vocabulary];
    const option = options.find(({ id }) => id === value);
    if (option) return option.name[language];
  }
  return value;
}

function isClose(one: number, other: number): boolean {
  const size = Math.max(Math.abs(one), Math.abs(other));
  return Math.abs(one - other) <= Math.max(smallest, slack * size);
}

/** Words that only messages know are not compared. */
function isSameWord(stored: string, id: string, list: ResultWords): boolean {
  const lists = vocabulariesOf[list];
  const read = lists.map((each) => optionIndex(each).get(foldHeader(stored)));
  return lists.length === 0 || stored.trim() === id || read.includes(id);
}
