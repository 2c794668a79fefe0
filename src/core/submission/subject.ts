import { contract } from '../contract/index.js';
import type { ColumnSpec, SheetId } from '../contract/index.js';
import { foldHeader } from '../entries/index.js';
import type { Sheet } from '../model/index.js';
import type { Entry } from './entry.js';
import { sheetNames } from './find-sheets.js';
import { headerIndex } from './headers.js';
import { readEntry } from './read-entry.js';
import { rowKey } from './row-key.js';
import type { Submission } from './submission.js';

/** 说明对象 · What a finding stands at and an explanation is about; what is left out is blank. */
export interface Subject {
  readonly rule: string;
  readonly sheet?: string | undefined;
  readonly key?: string | undefined;
  readonly column?: string | undefined;
}

/** Spells subjects in one way: either language, an alias and another typing of a key are the same. */
export function subjectSpeller(submission: Submission): (subject: Subject) => string {
  const { aliases } = submission.settings;
  const names = sheetNames(aliases);
  return ({ rule, sheet = '', key = '', column = '' }) => {
    const id = names.get(foldHeader(sheet));
    const ofKey = id === undefined ? key : keyOf(id, key, submission);
    const ofColumn = id === undefined ? column : columnOf(id, column, submission);
    return [rule, id ?? sheet, ofKey, ofColumn].map(foldHeader).join('\n');
  };
}

function columnOf(id: SheetId, column: string, { settings }: Submission): string {
  const isId = contract[id].columns.some((spec) => spec.id === column);
  if (isId) return column;
  return headerIndex(id, settings.aliases).get(foldHeader(column))?.id ?? column;
}

/** A row key as the row itself would have it, whatever way its parts were typed. */
function keyOf(id: SheetId, key: string, submission: Submission): string {
  const [sheet] = submission.workbook.sheets;
  const parts = key.split('|');
  const ids: readonly string[] = contract[id].key;
  if (key === '' || !sheet || parts.length !== ids.length) return key;
  const cells: Record<string, Entry<unknown>> = {};
  for (const spec of contract[id].columns as readonly ColumnSpec[]) {
    const part = parts[ids.indexOf(spec.id)];
    if (part !== undefined) cells[spec.id] = partEntry(part, spec, sheet);
  }
  return rowKey(id, cells, submission.unitCode);
}

function partEntry(part: string, spec: ColumnSpec, sheet: Sheet): Entry<unknown> {
  const place = { row: 0, column: 0 };
  return readEntry({ value: part, spec, sheet, place, dateSystem: 1900 });
}
