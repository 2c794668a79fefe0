import {
  contract,
  vocabularies,
  type ColumnSpec,
  type SheetId,
  type Vocabulary,
  type VocabularyId,
} from '../contract/index.js';
import {
  isError,
  isoDay,
  periodText,
  remember,
  type CellValue,
  type Day,
  type Period,
} from '../model/index.js';
import { absentEntry } from './column-entries.js';
import type { Entry } from './entry.js';

type Entries = Readonly<Record<string, Entry<unknown>>>;

/** What the key of a row is made of. */
export interface Keyed {
  readonly sheetId: SheetId;
  readonly cells: Entries;
  /** The region code of the reporting unit. */
  readonly unit: string | undefined;
}

/** 行键 · The key columns of a row, joined by |, in the spelling of the contract; it survives inserted rows. */
export function rowKey(row: Keyed): string {
  return keyColumns(row.sheetId)
    .map((spec) => keyText(row, spec))
    .join('|');
}

/**
 * The text of one key column of a row.
 *
 * A blank scope stands for the total of the unit itself and for a subordinate otherwise.
 */
export function keyText({ cells, unit }: Keyed, spec: ColumnSpec): string {
  const entry = cells[spec.id] ?? absentEntry;
  if (!isOpenScope(entry, spec)) return textOfEntry(entry, spec);
  return optionName('scope', cells['regionCode']?.value === unit ? 'total' : 'subordinate');
}

/** Whether an entry is a blank scope, whose meaning depends on the region of its row. */
export function isOpenScope({ state }: Entry<unknown>, { id }: ColumnSpec): boolean {
  return id === 'scope' && state === 'blank';
}

/** The key columns of a sheet, in the order of its key. */
export const keyColumns = remember((id: SheetId): readonly ColumnSpec[] => {
  const columns: readonly ColumnSpec[] = contract[id].columns;
  const keys: readonly string[] = contract[id].key;
  return keys.flatMap((key) => columns.find((column) => column.id === key) ?? []);
});

/** The text of an entry of a key column, which is the same in every row. */
export function textOfEntry({ value, raw, state }: Entry<unknown>, spec: ColumnSpec): string {
  if (state !== 'value') return rawText(raw);
  if (spec.holds === 'period') return periodText(value as Period);
  if (spec.holds === 'day') return isoDay(value as Day);
  return spec.vocabulary ? optionName(spec.vocabulary, String(value)) : String(value);
}

function optionName(vocabulary: VocabularyId, id: string): string {
  return optionNames(vocabulary).get(id) ?? id;
}

const optionNames = remember((vocabulary: VocabularyId): ReadonlyMap<string, string> => {
  const { options }: Vocabulary = vocabularies[vocabulary];
  return new Map(options.map(({ id, name }) => [id, name['zh-CN']]));
});

/** What stands in a cell, as text: numbers as typed, errors by their name, blank as nothing. */
export function rawText(raw: CellValue): string {
  if (raw === null) return '';
  return isError(raw) ? raw.error : String(raw).trim();
}
