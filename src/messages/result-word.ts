import { vocabularies, type Vocabulary, type VocabularyId } from '../core/contract/vocabularies.js';
import type { OutputColumn, ResultWords } from '../core/functions/index.js';
import type { Language } from '../core/model/index.js';
import type { RegionLevel } from '../core/regions/index.js';
import type { FunctionWords } from './functions.js';

function wordIn(vocabulary: VocabularyId, id: string, language: Language): string | undefined {
  const { options }: Vocabulary = vocabularies[vocabulary];
  return options.find((option) => option.id === id)?.name[language];
}

/** 结果用词 · The word for an id in the result of a function; a text that is no id stands for itself. */
export function resultWord(
  list: ResultWords,
  id: string,
  { language, functions }: { readonly language: Language; readonly functions: FunctionWords },
): string {
  if (list === 'level') return functions.levels[id as RegionLevel] ?? id;
  if (list === 'progress') return functions.progress[id as OutputColumn] ?? id;
  if (list === 'rating') {
    return wordIn('rating', id, language) ?? wordIn('official', id, language) ?? id;
  }
  return wordIn('kind', id, language) ?? wordIn('status', id, language) ?? id;
}
