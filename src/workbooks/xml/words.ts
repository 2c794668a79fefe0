import { startsWith } from './starts-with.js';

/** Words that are told apart, in bytes. */
export type Words = readonly Uint8Array[];

/** Some bytes among others. */
export interface ByteSpan {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Which of some words stands in some bytes; -1 where none does. */
export function wordAt({ bytes, start, end }: ByteSpan, words: Words): number {
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word && word.length === end - start && startsWith(bytes, start, word)) return index;
  }
  return -1;
}

/** Some words in bytes. */
export function wordsIn(...words: readonly string[]): Words {
  return words.map((word) => new TextEncoder().encode(word));
}
