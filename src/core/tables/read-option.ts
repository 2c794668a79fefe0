import { vocabularies, type Vocabulary, type VocabularyId } from '../contract/index.js';
import { foldHeader } from '../entries/index.js';
import { remember } from '../model/index.js';

/** The id of a word in a vocabulary; an open vocabulary also takes the word itself. */
export function readOption(
  text: string | undefined,
  id: VocabularyId | undefined,
): string | undefined {
  if (id === undefined || text === undefined) return text;
  const known = optionIndex(id).get(foldHeader(text));
  return known ?? (vocabularies[id].isOpen ? text : undefined);
}

/** The ids of a vocabulary by every folded spelling of its words. */
export const optionIndex = remember((id: VocabularyId): ReadonlyMap<string, string> => {
  const index = new Map<string, string>();
  const vocabulary: Vocabulary = vocabularies[id];
  for (const { id: word, name, aliases = [] } of vocabulary.options) {
    for (const spelling of [word, ...Object.values(name), ...aliases]) {
      index.set(foldHeader(spelling), word);
    }
  }
  return index;
});
