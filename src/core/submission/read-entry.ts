import type { ColumnSpec, Holds } from '../contract/index.js';
import {
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
import { formatAt, isError, remember } from '../model/index.js';
import type { CellValue, DateSystem, Place, Sheet } from '../model/index.js';
import type { Entry, ValueTypes } from './entry.js';
import { readOption } from './read-option.js';

/** A cell on its way to an entry: its value, its column, and where its format can be looked up. */
export interface RawCell {
  readonly value: CellValue;
  readonly spec: ColumnSpec;
  readonly sheet: Sheet;
  readonly place: Place;
  readonly dateSystem: DateSystem;
}

type Reader<H extends Holds> = (cell: RawCell) => ValueTypes[H] | undefined;

/** A code typed as a number has lost its leading zeros: 001 and 1 are one code. */
const leadingZeros = /^0+(?=\d+$)/;

const isDateCode = remember(isDateFormat);

const readers: { readonly [H in Holds]: Reader<H> } = {
  text: ({ value }) => textOf(value),
  code: ({ value }) => textOf(value)?.toLowerCase().replace(leadingZeros, ''),
  region: ({ value }) => readRegionCode(value),
  regions: ({ value }) => readRegions(value),
  period: ({ value, sheet, place, dateSystem }) =>
    readPeriod(value, {
      dateSystem,
      isDateFormat: typeof value === 'number' && isDateCode(formatAt(sheet, place)),
    }),
  year: ({ value }) => readYear(value),
  day: ({ value, dateSystem }) => readDay(value, dateSystem),
  number: ({ value }) => (typeof value === 'number' ? value : undefined),
  count: ({ value }) => (typeof value === 'number' ? value : undefined),
  precision: ({ value }) => readRounding(value),
  'yes-no': ({ value }) => readYesNo(value),
  option: ({ value, spec }) => readOption(textOf(value), spec.vocabulary),
  computed: ({ value }) => (typeof value === 'number' ? value : textOf(value)),
};

/** Reads one cell as its column asks. */
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
