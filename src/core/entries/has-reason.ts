import { remember } from '../model/index.js';
import { emptyWords } from './empty-words.js';
import { foldHeader } from './tidy-text.js';

const between = /[^\p{L}\p{N}]+/u;

/**
 * 写明原因 · Whether an explanation gives a reason, and does not merely say that all was checked.
 *
 * @example hasReason('经核实，数据无误') //=> false
 * @example hasReason('经核实，两个街道社工站延期') //=> true
 */
export const hasReason = remember((reason: string): boolean =>
  foldHeader(reason.replace(/\//g, ' '))
    .split(between)
    .some((part) => part !== '' && !isMadeOfEmptyWords(part)),
);

/** Takes the words off from the front, wherever the words before have ended. */
function isMadeOfEmptyWords(text: string): boolean {
  const ends = new Set([0]);
  for (const at of ends) {
    const words = emptyWords.filter((word) => text.startsWith(word, at));
    for (const word of words) ends.add(at + word.length);
  }
  return ends.has(text.length);
}
