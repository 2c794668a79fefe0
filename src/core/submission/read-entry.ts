import { vocabularies } from '../contract/index.js';
import type { ColumnSpec, Holds, Vocabulary, VocabularyId } from '../contract/index.js';
import {
  foldHeader,
  isDateFormat,
  readAbsence,
  readDay,
  readPeriod,
  readRegionCode,
  readRounding,
  readYear,
  readYesNo,
  tidyText,
} from '../entries/index.js';
import { formatAt, isError } from '../model/index.js';
import type { CellValue, DateSystem, Place, Sheet } from '../model/index.js';
import type { Entry, ValueTypes } from './entry.js';

/** A cell on its way to an entry: its value, its column, and where its format can be looked up. */
export interface RawCell {
  readonly value: CellValue;
  readonly spec: ColumnSpec;
  readonly sheet: Sheet;
  readonly place: Place;
  readonly dateSystem: DateSystem;
}

type Reader<H extends Holds> = (cell: RawCell) => ValueTypes[H] | undefined;

const readers: { readonly [H in Holds]: Reader<H> } = {
  text: ({ value }) => textOf(value),
  code: ({ value }) => textOf(value)?.toLowerCase(),
  region: ({ value }) => readRegionCode(value),
  regions: ({ value }) => readRegions(value),
  period: ({ value, sheet, place, dateSystem }) =>
    readPeriod(value, {
      dateSystem,
      isDateFormat: typeof value === 'number' && isDateFormat(formatAt(sheet, place)),
    }),
  year: ({ value }) => readYear(value),
  day: ({ value, dateSystem }) => readDay(value, dateSystem),
  number: ({ value }) => (typeof value === 'number' ? value : undefined),
  count: ({ value }) => (typeof value === 'number' ? value : undefined),
  precision: ({ value }) => readRounding(value),
  'yes-no': ({ value }) => readYesNo(value),
  option: ({ value, spec }) => readOption(value, spec.vocabulary),
  computed: ({ value }) => (typeof value === 'number' ? value : textOf(value)),
};

/** Reads one cell as its column asks; absent columns give a blank entry. */
export function readEntry(cell: RawCell): Entry<unknown> {
  const { value: raw, spec, place } = cell;
  const column = place.column;
  const absence = spec.holds === 'text' ? blankness(raw) : readAbsence(raw);
  if (absence) return { column, raw, state: absence, value: undefined };
  const value = isError(raw) ? undefined : readers[spec.holds](cell);
  return { column, raw, state: value === undefined ? 'unreadable' : 'value', value };
}

function blankness(raw: CellValue): 'blank' | undefined {
  return raw === null || (typeof raw === 'string' && tidyText(raw) === '') ? 'blank' : undefined;
}

function textOf(value: CellValue): string | undefined {
  if (value === null || isError(value)) return undefined;
  return tidyText(String(value));
}

function readRegions(value: CellValue): readonly string[] | undefined {
  const parts = (textOf(value) ?? '').split(/[,，、;；\s]+/).filter((part) => part !== '');
  const codes = parts.map((part) => readRegionCode(part));
  return codes.every((code) => code !== undefined) ? codes : undefined;
}

const optionIndices = new Map<VocabularyId, ReadonlyMap<string, string>>();

function readOption(value: CellValue, id: VocabularyId | undefined): string | undefined {
  const text = textOf(value);
  if (id === undefined || text === undefined) return text;
  const known = optionIndex(id).get(foldHeader(text));
  return known ?? (vocabularies[id].isOpen ? text : undefined);
}

/** The ids of a vocabulary by every folded spelling of its words. */
export function optionIndex(id: VocabularyId): ReadonlyMap<string, string> {
  const known = optionIndices.get(id);
  if (known) return known;
  const index = new Map<string, string>();
  const vocabulary: Vocabulary = vocabularies[id];
  for (const { id: word, name, aliases = [] } of vocabulary.options) {
    for (const spelling of [word, ...Object.values(name), ...aliases]) {
      index.set(foldHeader(spelling), word);
    }
  }
  optionIndices.set(id, index);
  return index;
}
