import {
  contract,
  vocabularies,
  type ColumnSpec,
  type SheetId,
  type Vocabulary,
  type VocabularyId,
} from '../core/contract/index.js';
import type { Language } from '../core/model/index.js';

/** The name of a sheet of the contract. */
export function sheetName(id: SheetId, language: Language): string {
  return contract[id].name[language];
}

/** The header of a column of the contract; an unknown id stands for itself. */
export function columnName(on: SheetId, id: string, language: Language): string {
  const columns: readonly ColumnSpec[] = contract[on].columns;
  return columns.find((column) => column.id === id)?.name[language] ?? id;
}

/** The words of a vocabulary in their order. */
export function optionNames(vocabulary: VocabularyId, language: Language): readonly string[] {
  const { options }: Vocabulary = vocabularies[vocabulary];
  return options.map(({ name }) => name[language]);
}
