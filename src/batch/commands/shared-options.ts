import { readDay } from '../../core/entries/index.js';
import { readDeadline } from '../../core/explanations/index.js';
import { languages, type Day, type Language, type ReportType } from '../../core/model/index.js';
import { readOption } from '../../core/tables/index.js';
import { reportFile, type ReportFormat } from '../../reports/report-file.js';
import { batchFailure } from '../host/batch-failure.js';
import { flag, text, valued, type OptionSpec } from './option.js';

const formats = Object.keys(reportFile) as ReportFormat[];

/** The option that every command takes. */
export const languageOption: OptionSpec<Language> = valued('--lang <lang>', (given, option) =>
  oneOf(languages, given, option),
);

/** Where the office says what it has set, and what it plans. */
export const officeOptions = {
  config: text('--config <file>'),
  catalogue: text('--catalogue <file>'),
};

/** Whose signatures are proved, and by what. */
export const keyOptions = {
  keys: text('--keys <dir>'),
  authority: text('--authority <file>'),
  root: text('--root <file>'),
};

/** What every command takes that ends in a report. */
export const reportOptions = {
  format: {
    flags: '--format <format>',
    read: (given, option) => given.map((each) => oneOf(formats, each, option)),
  } satisfies OptionSpec<readonly ReportFormat[]>,
  output: text('--output <dir>'),
  config: officeOptions.config,
  expect: text('--expect <file>'),
  previous: text('--previous <dir>'),
  summary: madeFile('--summary <file.xlsx>', '.xlsx'),
  progress: madeFile('--progress <file.xlsx|.docx>', '.xlsx', '.docx'),
  notices: text('--notices <dir>'),
  direct: flag('--direct'),
  contacts: flag('--contacts'),
  strict: flag('--strict'),
};

/** A file that is made anew: its name ends as what it is, for programs open a file by its ending. */
export function madeFile(flags: string, ...endings: readonly string[]): OptionSpec<string> {
  return valued(flags, (value, option) => {
    if (endings.some((ending) => value.toLowerCase().endsWith(ending))) return value;
    const allowed = endings.map((ending) => `…${ending}`).join(', ');
    throw batchFailure('invalid-option', { option, value, allowed });
  });
}

/** The secret that all shards of a run share. */
export const shardKeyOption = text('--shard-key <file>');

/** A day of the calendar; the examples are shown where it is none. */
export function dayOption(flags: string, examples = '2023-12-31'): OptionSpec<Day> {
  return valued(flags, (given, option) => {
    const day = readDay(given);
    if (day) return day;
    throw batchFailure('invalid-option', { option, value: given, allowed: examples });
  });
}

/** A day by which something is done, told as in a workbook. */
export function deadlineOption(flags: string): OptionSpec<Day> {
  return valued(flags, (given, option) => {
    const day = readDeadline(given);
    if (day) return day;
    throw batchFailure('invalid-option', {
      option,
      value: given,
      allowed: '2026-12-31, 2026年底前',
    });
  });
}

/** What tables of the office's own report, by its word in either language. */
export const reportTypeOption: OptionSpec<ReportType> = valued(
  '--report-type <type>',
  (given, option) => {
    const type = readOption(given, 'reportType');
    if (type === 'annual' || type === 'running') return type;
    throw batchFailure('invalid-option', { option, value: given, allowed: '年报, 调度' });
  },
);

/** An option that people must say something with: blanks alone are no answer. */
export function saidOption(flags: string): OptionSpec<string> {
  return valued(flags, (given, option) => {
    const said = given.trim();
    if (said !== '') return said;
    throw batchFailure('missing-argument', { option });
  });
}

/** Which of some words was given; they are named where it is none. */
export function oneOf<T extends string>(allowed: readonly T[], value: string, option: string): T {
  const found = allowed.find((known) => known === value);
  if (found !== undefined) return found;
  throw batchFailure('invalid-option', { option, value, allowed: allowed.join(', ') });
}
