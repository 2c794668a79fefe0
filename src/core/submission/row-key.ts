import { contract, vocabularies } from '../contract/index.js';
import type { ColumnSpec, SheetId, Vocabulary } from '../contract/index.js';
import { isError, isoDay, periodText } from '../model/index.js';
import type { CellValue, Day, Period } from '../model/index.js';
import type { Entry } from './entry.js';

type Entries = Readonly<Record<string, Entry<unknown>>>;

/**
 * 行键 · The key columns of a row, joined by |, in the spelling of the contract.
 *
 * A blank scope stands for the total of the unit itself and for a subordinate otherwise.
 */
export function rowKey(id: SheetId, cells: Entries, unit: string | undefined): string {
  const keys: readonly string[] = contract[id].key;
  return keys.map((key) => keyPart(id, { key, cells }, unit)).join('|');
}

function keyPart(
  id: SheetId,
  { key, cells }: { readonly key: string; readonly cells: Entries },
  unit: string | undefined,
): string {
  const entry = cells[key];
  if (!entry) return '';
  if (key === 'scope' && entry.state === 'blank') {
    return optionName('scope', cells['regionCode']?.value === unit ? 'total' : 'subordinate');
  }
  const spec = (contract[id].columns as readonly ColumnSpec[]).find((column) => column.id === key);
  return spec ? textOfEntry(entry, spec) : '';
}

function textOfEntry({ value, raw, state }: Entry<unknown>, spec: ColumnSpec): string {
  if (state !== 'value') return rawText(raw);
  if (spec.holds === 'period') return periodText(value as Period);
  if (spec.holds === 'day') return isoDay(value as Day);
  return spec.vocabulary ? optionName(spec.vocabulary, String(value)) : String(value);
}

function optionName(vocabulary: keyof typeof vocabularies, id: string): string {
  const { options }: Vocabulary = vocabularies[vocabulary];
  return options.find((option) => option.id === id)?.name['zh-CN'] ?? id;
}

/** What stands in a cell, as text: numbers as typed, errors by their name, blank as nothing. */
export function rawText(raw: CellValue): string {
  if (raw === null) return '';
  return isError(raw) ? raw.error : String(raw).trim();
}
