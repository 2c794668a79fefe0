import type { FunctionId } from '../../core/functions/index.js';
import { tidyText } from '../../core/entries/index.js';

/** A function as it can be found: by id, by what is said of it, by the initials of its Chinese name. */
export interface FindableFunction {
  readonly id: FunctionId;
  readonly initials: string;
  /** Everything that is said of it, in both languages. */
  readonly texts: readonly string[];
}

/** The functions that a query means, those that begin with it first; all of them for a blank one. */
export function findFunctions(
  all: readonly FindableFunction[],
  query: string,
): readonly FunctionId[] {
  const words = tidyText(query)
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const scored = all.map((each) => ({
    id: each.id,
    score: Math.min(9, ...words.map((word) => scoreOf(each, word))),
  }));
  const found = words.length === 0 ? scored : scored.filter(({ score }) => score > 0);
  return found.toSorted((a, b) => b.score - a.score).map(({ id }) => id);
}

/** 4 where the id or the initials begin with a word, 2 where they hold it, 1 where a text does. */
function scoreOf({ id, initials, texts }: FindableFunction, word: string): number {
  const plain = word.replace(/^=?plan\./, '');
  const names = [id.toLowerCase(), initials];
  if (names.some((name) => name.startsWith(plain))) return 4;
  if (names.some((name) => name.includes(plain))) return 2;
  return texts.some((text) => text.toLowerCase().includes(plain)) ? 1 : 0;
}
