import { vocabularies, type Vocabulary, type VocabularyId } from '../core/contract/vocabularies.js';
import type { Facts, Language } from '../core/model/index.js';
import { failureIds, type FailureId } from './failures.js';
import type { Messages } from './messages.js';

/** The word of a vocabulary for an id in a language; an unknown id stands for itself. */
export function wordOf(vocabulary: VocabularyId, id: string, language: Language): string {
  const { options }: Vocabulary = vocabularies[vocabulary];
  return options.find((option) => option.id === id)?.name[language] ?? id;
}

/** The sentence of a failure; an id that has no words is told as unexpected. */
export function failureText(
  { id, facts }: { readonly id: string; readonly facts: Facts },
  { failures }: Messages,
): string {
  if (isFailureId(id)) return failures[id](facts);
  return failures.unexpected({ reason: id });
}

function isFailureId(id: string): id is FailureId {
  return (failureIds as readonly string[]).includes(id);
}
