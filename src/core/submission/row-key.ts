import { contract, vocabularies } from '../contract/index.js';
import type { ColumnSpec, SheetId, Vocabulary, VocabularyId } from '../contract/index.js';
import { isError, isoDay, periodText, remember } from '../model/index.js';
import type { CellValue, Day, Period } from '../model/index.js';
import { absentEntry } from './column-entries.js';
import type { Entry } from './entry.js';

type Entries = Readonly<Record<string, Entry<unknown>>>;

/** The rows that keys are made for, and the region code of the reporting unit. */
interface KeyContext {
  readonly length: number;
  readonly unit: string | undefined;
}

/**
 * 行键 · The key columns of each row, joined by |, in the spelling of the contract.
 *
 * A blank scope stands for the total of the unit itself and for a subordinate otherwise.
 */
export function rowKeys(
  id: SheetId,
  columns: ReadonlyMap<string, readonly Entry<unknown>[]>,
  { length, unit }: KeyContext,
): readonly string[] {
  const regions = columns.get('regionCode');
  const texts = keyColumns(id).map((spec) => {
    const entries = columns.get(spec.id);
    const textOf = remember((entry: Entry<unknown>) => textOfEntry(entry, spec));
    return (at: number) => {
      const entry = entries?.[at] ?? absentEntry;
      const isOpen = spec.id === 'scope' && entry.state === 'blank';
      return isOpen ? openScope(regions?.[at], unit) : textOf(entry);
    };
  });
  return Array.from({ length }, (_, at) => joined(texts, at));
}

/** The key of one row. */
export function rowKey(id: SheetId, cells: Entries, unit: string | undefined): string {
  const columns = Object.entries(cells).map(([field, entry]) => [field, [entry]] as const);
  return rowKeys(id, new Map(columns), { length: 1, unit })[0] ?? '';
}

function joined(texts: readonly ((at: number) => string)[], at: number): string {
  let key = texts[0]?.(at) ?? '';
  for (let index = 1; index < texts.length; index++) key += `|${texts[index]?.(at) ?? ''}`;
  return key;
}

function openScope(region: Entry<unknown> | undefined, unit: string | undefined): string {
  return optionName('scope', region?.value === unit ? 'total' : 'subordinate');
}

/** The key columns of a sheet, in the order of its key. */
const keyColumns = remember((id: SheetId): readonly ColumnSpec[] => {
  const columns: readonly ColumnSpec[] = contract[id].columns;
  const keys: readonly string[] = contract[id].key;
  return keys.flatMap((key) => columns.find((column) => column.id === key) ?? []);
});

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
