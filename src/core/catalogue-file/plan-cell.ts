import { vocabularies, type Vocabulary, type VocabularyId } from '../contract/index.js';
import type { Day, Language } from '../model/index.js';

/** What stands in a cell of the workbook of a plan. */
export type PlanCell = string | number | Day | undefined;

/** The cells of a row, or of the labels of a cover, by the id of each. */
export type CellsOfPlan<Id extends string = string> = Readonly<Record<Id, PlanCell>>;

/** The word of a vocabulary for an id. */
export function inWords(vocabulary: VocabularyId, id: string, language: Language): string {
  const { options }: Vocabulary = vocabularies[vocabulary];
  return options.find((option) => option.id === id)?.name[language] ?? id;
}
