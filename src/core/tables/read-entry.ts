import type { ColumnSpec, Holds } from '../contract/index.js';
import {
  isBlankText,
  isDateFormat,
  isDitto,
  readAbsence,
  readDay,
  readPeriod,
  readRegionCode,
  readRounding,
  readYear,
  readYesNo,
  tidyText,
} from '../entries/index.js';
import { fifteenDigits } from '../formulas/index.js';
import {
  endOfPeriod,
  formatAt,
  isError,
  remember,
  valueAt,
  type CellValue,
  type DateSystem,
  type Day,
  type Place,
  type Sheet,
} from '../model/index.js';
import type { Entry, ValueTypes } from './entry.js';
import { readOption } from './read-option.js';

/** A cell on its way to an entry: what it holds, and its column in the contract and in the sheet. */
export interface RawCell {
  readonly value: CellValue;
  readonly spec: ColumnSpec;
  /** 0 where no sheet has it. */
  readonly column: number;
  readonly dateSystem: DateSystem;
  /** Whether its number is shown as a date. */
  readonly isDated: boolean;
}

type Reader<H extends Holds> = (cell: RawCell) => ValueTypes[H] | undefined;

/** A code typed as a number has lost its leading zeros: 001 and 1 are one code. */
const leadingZeros = /^0+(?=[1-9]\d*$|0$)/;

const readers: { readonly [H in Holds]: Reader<H> } = {
  text: ({ value }) => textOf(value),
  code: ({ value }) => textOf(value)?.toLowerCase().replace(leadingZeros, ''),
  region: ({ value }) => readRegionCode(value),
  regions: ({ value }) => readRegions(value),
  period: ({ value, dateSystem, isDated }) =>
    readPeriod(value, { dateSystem, isDateFormat: isDated }),
  year: ({ value }) => readYear(value),
  day: (cell) => readDayOf(cell),
  number: ({ value }) => (typeof value === 'number' ? fifteenDigits(value) : undefined),
  count: ({ value }) => (typeof value === 'number' ? fifteenDigits(value) : undefined),
  precision: ({ value }) => readRounding(value),
  'yes-no': ({ value }) => readYesNo(value),
  option: ({ value, spec }) => readOption(textOf(value), spec.vocabulary),
  computed: ({ value }) => (typeof value === 'number' ? value : textOf(value)),
};

/** Whether a number format shows a number as a date. */
export const isDateCode = remember((code: string) => isDateFormat(code));

/** Reads the cell of a place as its column asks; a place in row or column 0 holds nothing. */
export function readEntryAt(
  sheet: Sheet,
  place: Place,
  { spec, dateSystem }: Pick<RawCell, 'spec' | 'dateSystem'>,
): Entry<unknown> {
  const value = valueAt(sheet, place.row, place.column);
  const isDated = isDateCode(formatAt(sheet, place));
  return readEntry({ value, spec, column: place.column, dateSystem, isDated });
}

/** Reads one cell as its column asks. */
export function readEntry(cell: RawCell): Entry<unknown> {
  const { value: raw, spec, column } = cell;
  const isPointing = spec.mayPointUp && isDitto(raw);
  const absence = spec.holds === 'text' ? blankness(raw) : readAbsence(raw);
  if (isPointing) return { column, raw, state: 'blank', value: undefined };
  if (absence) return { column, raw, state: absence, value: undefined };
  const value = isError(raw) ? undefined : readers[spec.holds](cell);
  return { column, raw, state: value === undefined ? 'unreadable' : 'value', value };
}

function blankness(raw: CellValue): 'blank' | undefined {
  return raw === null || (typeof raw === 'string' && isBlankText(raw)) ? 'blank' : undefined;
}

function textOf(value: CellValue): string | undefined {
  if (value === null || isError(value)) return undefined;
  return tidyText(String(value));
}

const byThen = /(?:之前|以前|前)$/;

/** A day, or the last one of a month or a year in a column of days that takes one. */
function readDayOf({ value: typed, dateSystem, spec }: RawCell): Day | undefined {
  const isByThen = spec.isDeadline && typeof typed === 'string';
  const value = isByThen ? typed.trim().replace(byThen, '') : typed;
  const day = readDay(value, dateSystem);
  if (day || !spec.mayBePeriod) return day;
  const period = readPeriod(value, { dateSystem });
  return period && endOfPeriod(period);
}

function readRegions(value: CellValue): readonly string[] | undefined {
  const parts = (textOf(value) ?? '').split(/[,，、;；\s]+/).filter((part) => part !== '');
  const codes = parts.map((part) => readRegionCode(part));
  return codes.every((code) => code !== undefined) ? codes : undefined;
}
