import { foldHeader } from '../core/entries/index.js';
import type { VocabularyId } from '../core/contract/index.js';
import { languages } from '../core/model/index.js';
import { optionIndex } from '../core/submission/index.js';
import { optionNames } from '../messages/contract-names.js';
import { batchFailure } from './batch-failure.js';

/** Reads an option that takes a word of a vocabulary in either language; gives the word's id. */
export function readWord(option: string, vocabulary: VocabularyId): (value: string) => string {
  return (value) => {
    const id = optionIndex(vocabulary).get(foldHeader(value));
    if (id !== undefined) return id;
    const names = languages.flatMap((each) => optionNames(vocabulary, each));
    throw batchFailure('invalid-option', { option, value, allowed: names.join(', ') });
  };
}
