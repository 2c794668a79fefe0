import { Command, CommanderError, Option } from 'commander';
import didYouMean from 'didyoumean2';
import { builtInCatalogue } from '../core/catalogue/index.js';
import { readDay } from '../core/entries/index.js';
import { messagesOf } from '../messages/index.js';
import type { Messages } from '../messages/index.js';
import { reportForms } from '../reports/index.js';
import type { ReportFormat } from '../reports/index.js';
import { batchFailure } from './batch-failure.js';
import { languageOf } from './language-of.js';
import type { Options } from './options.js';

const formats = Object.keys(reportForms) as ReportFormat[];
const defaultFormats: readonly ReportFormat[] = ['text'];
const megabyte = 2 ** 20;
const defaultUnpacked = 512;

/** Reads the arguments of `validate`; a text stands for help that was asked for. */
export function parseArguments(
  args: readonly string[],
  systemLanguage: string | undefined,
): Options | { readonly help: string } {
  const language = languageOf(args, systemLanguage);
  const words = messagesOf(language).command;
  const command = describe(words);
  let help = '';
  command.configureOutput({ writeOut: (text) => (help += text), writeErr: () => undefined });
  try {
    command.parse([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.code === 'commander.helpDisplayed')
      return { help };
    throw failureOf(error, command);
  }
  return readOptions(command, language);
}

function collectFormat(value: string, before: readonly ReportFormat[] = []): ReportFormat[] {
  const format = formats.find((known) => known === value);
  if (format) return [...before, format];
  throw batchFailure('invalid-option', { option: '--format', value, allowed: formats.join(', ') });
}

function describe({ validate, paths, options, exitCodes, titles }: Messages['command']): Command {
  return new Command('validate')
    .description(validate)
    .argument('[paths...]', paths)
    .addOption(new Option('--format <format>', options.format).argParser(collectFormat))
    .option('--output <dir>', options.output)
    .addOption(new Option('--lang <lang>', options.lang).choices(['zh-CN', 'en-US']))
    .option('--as-of <date>', options.asOf)
    .option('--plan <id>', options.plan)
    .option('--max-unpacked <MB>', options.maxUnpacked, String(defaultUnpacked))
    .option('--strict', options.strict)
    .option('--quiet', options.quiet)
    .helpOption('-h, --help', options.help)
    .addHelpText('after', `\n${exitCodes}`)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .exitOverride();
}

interface Values {
  readonly format?: readonly ReportFormat[];
  readonly output?: string;
  readonly asOf?: string;
  readonly plan?: string;
  readonly maxUnpacked: string;
  readonly strict?: true;
  readonly quiet?: true;
}

function readOptions(command: Command, language: Options['language']): Options {
  const values = command.opts<Values>();
  return {
    paths: command.args,
    formats: [...new Set(values.format ?? defaultFormats)],
    ...(values.output === undefined ? {} : { output: values.output }),
    language,
    ...(values.asOf === undefined ? {} : { asOf: readDate(values.asOf) }),
    ...(values.plan === undefined ? {} : { plan: readPlan(values.plan) }),
    maxUnpackedBytes: readMegabytes(values.maxUnpacked) * megabyte,
    isStrict: values.strict ?? false,
    isQuiet: values.quiet ?? false,
  };
}

function readDate(value: string) {
  const day = readDay(value);
  if (!day)
    throw batchFailure('invalid-option', { option: '--as-of', value, allowed: '2023-12-31' });
  return day;
}

function readPlan(plan: string): string {
  const ids = builtInCatalogue.plans.map(({ id }) => id);
  if (ids.includes(plan)) return plan;
  throw batchFailure('unknown-plan', { plan, nearest: didYouMean(plan, ids) });
}

function readMegabytes(value: string): number {
  const megabytes = Number(value);
  if (megabytes > 0 && Number.isFinite(megabytes)) return megabytes;
  throw batchFailure('invalid-option', { option: '--max-unpacked', value, allowed: '1–' });
}

/** Turns commander's own errors into ours, which can be worded in either language. */
function failureOf(error: unknown, command: Command): unknown {
  if (!(error instanceof CommanderError)) return error;
  const [, named = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const option = named.split(' ')[0] ?? named;
  if (error.code === 'commander.unknownOption') {
    const known = command.options.map(({ long }) => long ?? '');
    return batchFailure('unknown-option', { option, nearest: didYouMean(option, known) });
  }
  if (error.code === 'commander.optionMissingArgument') {
    return batchFailure('missing-argument', { option });
  }
  const [, value = ''] = /argument '([^']*)' is invalid/.exec(error.message) ?? [];
  const [, allowed = ''] = /Allowed choices are ([^.]*)/.exec(error.message) ?? [];
  return batchFailure('invalid-option', { option, value, allowed });
}
