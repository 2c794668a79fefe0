import { groupBy, remember } from '../model/index.js';
import { emptyWords } from './empty-words.js';
import { foldHeader } from './tidy-text.js';
import { vagueWords } from './vague-words.js';

const wordings = /[\p{L}\p{N}]+/gu;

/** Words by their first characters. */
type Words = ReadonlyMap<string | undefined, readonly string[]>;

const byFirst = (words: readonly string[]): Words => groupBy(words, (word) => word[0]);

const emptyByFirst = byFirst(emptyWords);

/**
 * 写明原因 · Whether an explanation gives a reason, and does not merely say that all was checked.
 *
 * @example hasReason('经核实，数据无误') //=> false
 * @example hasReason('经核实，两个街道社工站延期') //=> true
 */
export const hasReason = remember((reason: string): boolean => saysMore(reason, emptyByFirst));

const vagueToo = byFirst([...emptyWords, ...vagueWords]);

/**
 * 具体原因 · Whether a reason is one of its own: more than that there were other, special or objective ones.
 *
 * @example isConcreteReason('客观原因') //=> false
 */
export const isConcreteReason = remember((reason: string): boolean => saysMore(reason, vagueToo));

function saysMore(reason: string, words: Words): boolean {
  for (const [part] of foldHeader(reason.replace(/\//g, ' ')).matchAll(wordings)) {
    if (!isMadeOf(words, part)) return true;
  }
  return false;
}

/** Takes the words off from the front, wherever the words before have ended. */
function isMadeOf(words: Words, text: string): boolean {
  const ends = new Set([0]);
  for (const at of ends) {
    const found = (words.get(text[at]) ?? []).filter((word) => text.startsWith(word, at));
    for (const word of found) ends.add(at + word.length);
  }
  return ends.has(text.length);
}
