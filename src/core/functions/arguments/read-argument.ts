import {
  periodFault,
  readAbsence,
  readRegionCode,
  readSerial,
  readYear,
  tidyText,
} from '../../entries/index.js';
import {
  absentFigure,
  exactly,
  type CellValue,
  type DateSystem,
  type Figure,
} from '../../model/index.js';
import { refused, unavailable, type FunctionError, type Reason } from './outcome.js';
import { mayBeMissing, type ParameterHolds, type Parameter } from './parameter.js';
import { readCutOff, readPeriodEnd, readTime } from './read-time.js';
import { readWord, type ArgumentWords } from './words.js';

/** The kinds of argument that are read cell by cell. */
type CellHolds = Exclude<ParameterHolds, 'path' | 'range'>;

const mostDecimals = 15;

function readNumber(value: CellValue): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** A year, or the year of a date of Excel. */
function readYearOf(value: CellValue, dateSystem: DateSystem): number | undefined {
  const year = readYear(value);
  return year ?? (typeof value === 'number' ? readSerial(value, dateSystem)?.year : undefined);
}

function readText(value: CellValue): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function readDecimals(value: CellValue): number | undefined {
  const decimals = readNumber(value);
  const isPossible = Number.isInteger(decimals) && Number(decimals) >= 0;
  return isPossible && Number(decimals) <= mostDecimals ? decimals : undefined;
}

function readEntry(value: CellValue): string | number | undefined {
  return typeof value === 'string' ? value : readNumber(value);
}

/** A sign or word that leaves out the target itself, or by how much it may be missed. */
function readMargin(value: CellValue): string | number | undefined {
  if (typeof value !== 'string')
    return Number(readNumber(value)) >= 0 ? readNumber(value) : undefined;
  return readWord('strictness', value);
}

/** The pace from which progress is ahead; below 1 it would be behind. */
function readAhead(value: CellValue): number | undefined {
  const ahead = readNumber(value);
  return ahead !== undefined && ahead >= 1 ? ahead : undefined;
}

type Read = (value: CellValue, dateSystem: DateSystem) => unknown;

function figureBy(read: (value: CellValue, dateSystem: DateSystem) => number | undefined) {
  return (value: CellValue, dateSystem: DateSystem): Figure | undefined => {
    const number = read(value, dateSystem);
    return number === undefined ? undefined : exactly(number);
  };
}

function wordBy(list: ArgumentWords) {
  return (value: CellValue) => (typeof value === 'string' ? readWord(list, value) : undefined);
}

const readers: Readonly<Record<CellHolds, Read>> = {
  number: readNumber,
  figure: figureBy(readNumber),
  time: readTime,
  'cut-off': readCutOff,
  moment: figureBy(readTime),
  period: readPeriodEnd,
  'period-moment': figureBy(readPeriodEnd),
  year: readYearOf,
  decimals: readDecimals,
  text: (value) => tidyText(readText(value) ?? '') || undefined,
  code: readRegionCode,
  entry: readEntry,
  kind: wordBy('kind'),
  span: wordBy('span'),
  field: wordBy('field'),
  way: wordBy('way'),
  direction: wordBy('direction'),
  margin: readMargin,
  ahead: readAhead,
  nature: wordBy('nature'),
};

const refusals: Readonly<Record<CellHolds, Reason>> = {
  number: 'not-a-number',
  figure: 'not-a-number',
  time: 'not-a-time',
  'cut-off': 'not-a-time',
  moment: 'not-a-time',
  period: 'not-a-time',
  'period-moment': 'not-a-time',
  year: 'not-a-year',
  decimals: 'not-decimals',
  text: 'not-a-text',
  code: 'not-a-code',
  entry: 'not-readable',
  kind: 'not-an-option',
  span: 'not-an-option',
  field: 'not-an-option',
  way: 'not-an-option',
  direction: 'not-an-option',
  margin: 'not-a-margin',
  ahead: 'not-ahead',
  nature: 'not-an-option',
};

/** What stands in a cell, as a fact that a sentence can name. */
export function found(value: CellValue): string | number | boolean | null {
  return typeof value === 'object' && value !== null ? value.error : value;
}

/**
 * 读取参数 · The value of one cell of an argument, or the error that it makes.
 *
 * A blank is undefined, or a figure that is blank; a declared absence is #N/A, or a figure that is
 * absent. Anything else that cannot be meant is refused.
 */
export function readArgument(
  { id, holds }: Parameter,
  value: CellValue,
  dateSystem: DateSystem = 1900,
): unknown {
  const absence = typeof value === 'number' ? undefined : readAbsence(value);
  if (absence && mayBeMissing(holds)) return absentFigure(absence);
  if (absence === 'blank') return undefined;
  if (absence) return declared(id, absence);
  const reader = holds as CellHolds;
  return readers[reader](value, dateSystem) ?? refusal(reader, id, value);
}

/** What cannot be meant, and for a time why. */
function refusal(holds: CellHolds, argument: string, value: CellValue): FunctionError {
  const reason = refusals[holds];
  const why = reason === 'not-a-time' ? periodFault(value, { isDateFormat: true }) : undefined;
  return refused(reason, { argument, found: found(value), ...(why ? { why } : {}) });
}

/** 缺失声明 · The answer #N/A to a figure that is declared not available or not applicable. */
export function declared(argument: string, absence: string): FunctionError {
  const reason = absence === 'inapplicable' ? 'inapplicable' : 'unavailable';
  return unavailable(reason, { argument });
}
