import { contract, type ColumnSpec, type SheetId } from '../contract/index.js';
import { foldHeader } from '../entries/index.js';
import type { Submission } from '../submission/index.js';
import { headerIndex, readEntry, rowKey, sheetNames, type Entry } from '../tables/index.js';

/** 说明对象 · What a finding stands at and an explanation is about; what is left out is blank. */
export interface Subject {
  readonly rule: string;
  readonly sheet?: string | undefined;
  readonly key?: string | undefined;
  readonly column?: string | undefined;
}

/** Where an explanation points: a sheet of the contract, or another by its name, and key and column as findings name them. */
export interface ExplainedPlace {
  readonly sheet: SheetId | undefined;
  readonly name: string;
  readonly key: string;
  readonly column: string;
}

/** Spells subjects in one way: either language, an alias and another typing of a key are the same. */
export function subjectSpeller(submission: Submission): (subject: Subject) => string {
  const targetOf = targetReader(submission);
  return (subject) => {
    const { sheet, name, key, column } = targetOf(subject);
    return [subject.rule, sheet ?? name, key, column].map(foldHeader).join('\n');
  };
}

/** Reads where subjects point; what names no sheet of the contract is left as it is. */
export function targetReader(submission: Submission): (subject: Subject) => ExplainedPlace {
  const names = sheetNames(submission.settings.aliases);
  return ({ sheet: name = '', key = '', column = '' }) => {
    const sheet = names.get(foldHeader(name));
    if (sheet === undefined) return { sheet, name, key, column };
    const inContract = {
      key: keyOf(sheet, key, submission),
      column: columnOf(sheet, column, submission),
    };
    return { sheet, name, ...inContract };
  };
}

function columnOf(id: SheetId, column: string, { settings }: Submission): string {
  const isId = contract[id].columns.some((spec) => spec.id === column);
  if (isId) return column;
  return headerIndex(id, settings.aliases).get(foldHeader(column))?.id ?? column;
}

/** A row key as the row itself would have it, whatever way its parts were typed. */
function keyOf(id: SheetId, key: string, { unitCode }: Submission): string {
  const parts = key.split('|');
  const ids: readonly string[] = contract[id].key;
  if (key === '' || parts.length !== ids.length) return key;
  const cells: Record<string, Entry<unknown>> = {};
  for (const spec of contract[id].columns as readonly ColumnSpec[]) {
    const value = parts[ids.indexOf(spec.id)];
    const typed = { spec, column: 0, dateSystem: 1900, isDated: false } as const;
    if (value !== undefined) cells[spec.id] = readEntry({ value, ...typed });
  }
  return rowKey({ sheetId: id, cells, unit: unitCode });
}
