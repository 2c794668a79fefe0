import { remember } from '../model/index.js';
import { emptyWords } from './empty-words.js';
import { foldHeader } from './tidy-text.js';
import { vagueWords } from './vague-words.js';

const between = /[^\p{L}\p{N}]+/u;

/**
 * 写明原因 · Whether an explanation gives a reason, and does not merely say that all was checked.
 *
 * @example hasReason('经核实，数据无误') //=> false
 * @example hasReason('经核实，两个街道社工站延期') //=> true
 */
export const hasReason = remember((reason: string): boolean => saysMore(reason, emptyWords));

const vagueToo = [...emptyWords, ...vagueWords];

/**
 * 具体原因 · Whether a reason is one of its own: more than that there were other, special or objective ones.
 *
 * @example isConcreteReason('客观原因') //=> false
 */
export const isConcreteReason = remember((reason: string): boolean => saysMore(reason, vagueToo));

function saysMore(reason: string, words: readonly string[]): boolean {
  return foldHeader(reason.replace(/\//g, ' '))
    .split(between)
    .some((part) => part !== '' && !isMadeOf(words, part));
}

/** Takes the words off from the front, wherever the words before have ended. */
function isMadeOf(words: readonly string[], text: string): boolean {
  const ends = new Set([0]);
  for (const at of ends) {
    const found = words.filter((word) => text.startsWith(word, at));
    for (const word of found) ends.add(at + word.length);
  }
  return ends.has(text.length);
}
