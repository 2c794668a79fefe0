import { Command, Option } from 'commander';
import { readDay } from '../core/entries/index.js';
import type { Day } from '../core/model/index.js';
import { messagesOf } from '../messages/index.js';
import type { Messages } from '../messages/index.js';
import { reportFile } from '../reports/report-file.js';
import type { ReportFormat } from '../reports/report-file.js';
import { batchFailure } from './batch-failure.js';
import { languageOf } from './language-of.js';
import { languageOption } from './language-option.js';
import type { Options } from './options.js';
import { parseCommand } from './parse-command.js';
import { parseShard } from './shard.js';
import type { Shard } from './shard.js';

const formats = Object.keys(reportFile) as ReportFormat[];
const defaultFormats: readonly ReportFormat[] = ['text'];
const megabyte = 2 ** 20;

/** Reads the arguments of `validate`; a text stands for help that was asked for. */
export function parseArguments(
  args: readonly string[],
  systemLanguage: string | undefined,
): Options | { readonly help: string } {
  const language = languageOf(args, systemLanguage);
  const words = messagesOf(language).command;
  const command = describe(words);
  const help = parseCommand(command, args, words);
  return help ?? readOptions(command, language);
}

function describe({ validate, paths, options, record }: Messages['command']): Command {
  return reportOptions(new Command('validate'), options)
    .description(validate)
    .argument('[paths...]', paths)
    .option('--as-of <date>', options.asOf, readDate)
    .option('--plan <id>', options.plan)
    .option('--catalogue <file>', options.catalogue)
    .option('--annotate <dir>', record.annotate.option)
    .option('--keys <dir>', record.keys)
    .option('--authority <file>', record.authority)
    .option('--root <file>', record.root)
    .option('--max-unpacked <MB>', options.maxUnpacked, positive('--max-unpacked'), 512)
    .option('--timeout <s>', options.timeout, positive('--timeout'), 120)
    .option('--workers <n>', options.workers, positive('--workers'))
    .option('--no-cache', options.noCache)
    .option('--shard <i/n>', options.shard, readShard)
    .option('--shard-key <file>', options.shardKey)
    .option('--quiet', options.quiet);
}

/** The options that every command takes that ends in a report. */
export function reportOptions(command: Command, options: Messages['command']['options']): Command {
  return command
    .addOption(new Option('--format <format>', options.format).argParser(collectFormat))
    .option('--output <dir>', options.output)
    .option('--config <file>', options.config)
    .option('--expect <file>', options.expect)
    .option('--previous <dir>', options.previous)
    .option('--summary <file.xlsx>', options.summary)
    .addOption(languageOption(options))
    .option('--strict', options.strict);
}

interface Values {
  readonly format?: readonly ReportFormat[];
  readonly output?: string;
  readonly config?: string;
  readonly expect?: string;
  readonly previous?: string;
  readonly summary?: string;
  readonly asOf?: Day;
  readonly plan?: string;
  readonly catalogue?: string;
  readonly annotate?: string;
  readonly keys?: string;
  readonly authority?: string;
  readonly root?: string;
  readonly maxUnpacked?: number;
  readonly timeout?: number;
  readonly workers?: number;
  readonly cache?: boolean;
  readonly shard?: Shard;
  readonly shardKey?: string;
  readonly strict?: true;
  readonly quiet?: true;
}

/** The options of a command that was parsed; what it does not take stands at its default. */
export function readOptions(command: Command, language: Options['language']): Options {
  const values = command.opts<Values>();
  const { format, strict, quiet, cache, maxUnpacked = 512, timeout = 120, ...rest } = values;
  const formats = [...new Set(format ?? defaultFormats)];
  if (formats.length > 1 && values.output === undefined) {
    throw batchFailure('formats-need-output', { formats: formats.join(', ') });
  }
  return {
    ...rest,
    paths: command.args.length > 0 ? command.args : ['.'],
    formats,
    language,
    maxUnpackedBytes: maxUnpacked * megabyte,
    timeoutSeconds: timeout,
    isCached: cache ?? true,
    isStrict: strict ?? false,
    isQuiet: quiet ?? false,
  };
}

function collectFormat(value: string, before: readonly ReportFormat[] = []): ReportFormat[] {
  const format = formats.find((known) => known === value);
  if (format) return [...before, format];
  throw batchFailure('invalid-option', { option: '--format', value, allowed: formats.join(', ') });
}

/** Reads a cut-off date. */
export function readDate(value: string): Day {
  const day = readDay(value);
  if (day) return day;
  throw batchFailure('invalid-option', {
    option: '--as-of',
    value,
    allowed: '2023-12-31, 2024-06-30 …',
  });
}

function readShard(value: string): Shard {
  const shard = parseShard(value);
  if (shard) return shard;
  throw batchFailure('invalid-option', { option: '--shard', value, allowed: '1/4, 2/4 …' });
}

function positive(option: string): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (number > 0 && Number.isFinite(number)) return number;
    throw batchFailure('invalid-option', { option, value, allowed: '1, 2, 3 …' });
  };
}
