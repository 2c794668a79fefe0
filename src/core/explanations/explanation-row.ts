import {
  contract,
  vocabularies,
  type ColumnId,
  type ColumnSpec,
  type Vocabulary,
  type VocabularyId,
} from '../contract/index.js';
import { foldHeader } from '../entries/index.js';
import type { CellValue, Explanation, Finding, Language } from '../model/index.js';
import { sheetNames, type Aliases } from '../tables/index.js';

/** 说明行的内容 · What a row of 说明 holds, by column id. */
export type ExplanationValues = Readonly<Partial<Record<ColumnId<'explanations'>, CellValue>>>;

/** How a workbook spells its sheets: the language of their names, and the office's own names for them. */
export interface Spelling {
  readonly language: Language;
  readonly aliases?: Aliases;
}

/** 说明行 · The row of 说明 that explains a finding, in the words of the workbook: what it stands at comes from the finding. */
export function explanationRow(
  finding: Finding,
  { reason, category, measures, deadline, document, by, date, state }: Explanation,
  spelling: Spelling,
): ExplanationValues {
  const { rule, sheet = '', cell = '', key = '', value = null } = finding;
  return {
    ...{ rule, sheet, position: cell, rowKey: key },
    field: fieldName(finding, spelling),
    ...{ value, reason, by, on: date },
    ...(category === undefined
      ? {}
      : { category: wordIn('explanationCategory', category, spelling) }),
    ...stated({ measures, deadline, document }),
    state: wordIn('reviewState', state, spelling),
  };
}

/** 字段 · The header of the finding's column as the contract spells it; a column of no sheet keeps its id. */
export function fieldName(
  { sheet = '', column = '' }: Pick<Finding, 'sheet' | 'column'>,
  { language, aliases = {} }: Spelling,
): string {
  const id = sheetNames(aliases).get(foldHeader(sheet));
  const columns: readonly ColumnSpec[] = id === undefined ? [] : contract[id].columns;
  return columns.find((spec) => spec.id === column)?.name[language] ?? column;
}

/** What is not said leaves no cell. */
function stated(said: Readonly<Record<string, CellValue | undefined>>): ExplanationValues {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function wordIn(vocabulary: VocabularyId, id: string, { language }: Spelling): string {
  const { options }: Vocabulary = vocabularies[vocabulary];
  return options.find((option) => option.id === id)?.name[language] ?? id;
}
