import { contract } from '../../core/contract/index.js';
import type { ColumnSpec } from '../../core/contract/index.js';
import { foldHeader } from '../../core/entries/index.js';
import type { Finding, Language } from '../../core/model/index.js';
import { sheetNames } from '../../core/submission/find-sheets.js';
import { wordOf } from '../../messages/word-of.js';
import type { Entry, ExplanationRow } from '../excel/index.js';

/** What the user says to a finding, and on which day. */
export interface Statement {
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

/** The row of 说明 that explains a finding; its review is pending. */
export function explanationRow(
  finding: Finding,
  said: Statement,
  language: Language,
): ExplanationRow {
  const { rule, sheet = '', cell = '', key = '', column = '', value } = finding;
  return {
    ...{ rule, sheet, position: cell, rowKey: key },
    field: headerOf(sheet, column, language),
    value: entryOf(value),
    ...said,
    state: wordOf('reviewState', 'pending', language),
  };
}

/** The header of a column in a language; one that the contract does not know stands for itself. */
function headerOf(sheet: string, column: string, language: Language): string {
  const id = sheetNames({}).get(foldHeader(sheet));
  const columns: readonly ColumnSpec[] = id === undefined ? [] : contract[id].columns;
  return columns.find((spec) => spec.id === column)?.name[language] ?? column;
}

function entryOf(value: Finding['value']): Entry {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value ?? '';
}
