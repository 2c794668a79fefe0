import { contract, vocabularies, type ColumnId, type ColumnSpec } from '../contract/index.js';
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
  { reason, by, date, state }: Explanation,
  spelling: Spelling,
): ExplanationValues {
  const { rule, sheet = '', cell = '', key = '', value = null } = finding;
  return {
    ...{ rule, sheet, position: cell, rowKey: key },
    field: fieldName(finding, spelling),
    ...{ value, reason, by, on: date },
    state: stateWord(state, spelling),
  };
}

/** The header of the finding's column as the contract spells it; a column of no sheet keeps its id. */
function fieldName(
  { sheet = '', column = '' }: Finding,
  { language, aliases = {} }: Spelling,
): string {
  const id = sheetNames(aliases).get(foldHeader(sheet));
  const columns: readonly ColumnSpec[] = id === undefined ? [] : contract[id].columns;
  return columns.find((spec) => spec.id === column)?.name[language] ?? column;
}

function stateWord(state: Explanation['state'], { language }: Spelling): string {
  const { options } = vocabularies.reviewState;
  return options.find(({ id }) => id === state)?.name[language] ?? state;
}
