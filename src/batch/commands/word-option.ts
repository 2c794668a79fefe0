import { foldHeader } from '../../core/entries/index.js';
import type { VocabularyId } from '../../core/contract/index.js';
import { languages } from '../../core/model/index.js';
import { optionIndex } from '../../core/tables/index.js';
import { optionNames } from '../../messages/contract-names.js';
import { batchFailure } from '../host/batch-failure.js';
import { valued, type OptionSpec } from './option.js';

/** An option that takes a word of a vocabulary in either language; gives the word's id. */
export function wordOption<T extends string = string>(
  flags: string,
  vocabulary: VocabularyId,
): OptionSpec<T> {
  return valued(flags, (value, option) => {
    const id = optionIndex(vocabulary).get(foldHeader(value));
    if (id !== undefined) return id as T;
    const names = languages.flatMap((each) => optionNames(vocabulary, each));
    throw batchFailure('invalid-option', { option, value, allowed: names.join(', ') });
  });
}
