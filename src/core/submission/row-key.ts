import { contract, vocabularies } from '../contract/index.js';
import type { ColumnSpec, SheetId, Vocabulary, VocabularyId } from '../contract/index.js';
import { isError, isoDay, periodText, remember } from '../model/index.js';
import type { CellValue, Day, Period } from '../model/index.js';
import type { Entry } from './entry.js';

type Entries = Readonly<Record<string, Entry<unknown>>>;

/**
 * 行键 · The key columns of a row, joined by |, in the spelling of the contract.
 *
 * A blank scope stands for the total of the unit itself and for a subordinate otherwise.
 */
export function rowKey(id: SheetId, cells: Entries, unit: string | undefined): string {
  return keyColumns(id)
    .map((spec) => keyPart(spec, cells, unit))
    .join('|');
}

/** The key columns of a sheet, in the order of its key. */
const keyColumns = remember((id: SheetId): readonly ColumnSpec[] => {
  const columns: readonly ColumnSpec[] = contract[id].columns;
  const keys: readonly string[] = contract[id].key;
  return keys.flatMap((key) => columns.find((column) => column.id === key) ?? []);
});

function keyPart(spec: ColumnSpec, cells: Entries, unit: string | undefined): string {
  const entry = cells[spec.id];
  if (!entry) return '';
  if (spec.id === 'scope' && entry.state === 'blank') {
    return optionName('scope', cells['regionCode']?.value === unit ? 'total' : 'subordinate');
  }
  return textOfEntry(entry, spec);
}

function textOfEntry({ value, raw, state }: Entry<unknown>, spec: ColumnSpec): string {
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
