import { contract } from '../../core/contract/index.js';
import type { ColumnSpec } from '../../core/contract/index.js';
import { vocabularies } from '../../core/contract/index.js';
import type { Explanation, Finding } from '../../core/model/index.js';
import type { Submission } from '../../core/submission/index.js';
import type { RecordedRow } from './record-row.js';

/** 说明行 · The row of 说明 that explains a finding: what it stands at comes from the finding itself. */
export function explanationRow(
  finding: Finding,
  { reason, by, date, state }: Explanation,
  submission: Submission,
): RecordedRow {
  const { rule, sheet = '', cell = '', key = '', value = null } = finding;
  const { options } = vocabularies.reviewState;
  const word = options.find(({ id }) => id === state)?.name[submission.language] ?? state;
  const field = fieldName(finding, submission);
  return {
    on: 'explanations',
    values: {
      rule,
      sheet,
      position: cell,
      rowKey: key,
      field,
      value,
      reason,
      by,
      on: date,
      state: word,
    },
  };
}

/** The header of the finding's column as the contract spells it; a column of no sheet keeps its id. */
function fieldName(
  { sheet, column = '' }: Finding,
  { cover, tables, language }: Submission,
): string {
  const table = Object.values(tables).find((each) => each.sheet.name === sheet);
  const id = table?.id ?? (cover?.sheet.name === sheet ? 'cover' : undefined);
  const columns: readonly ColumnSpec[] = id === undefined ? [] : contract[id].columns;
  return columns.find((spec) => spec.id === column)?.name[language] ?? column;
}
