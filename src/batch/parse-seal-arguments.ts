import { Command } from 'commander';
import { readDay } from '../core/entries/index.js';
import type { Day, Language } from '../core/model/index.js';
import { messagesOf } from '../messages/index.js';
import { batchFailure } from './batch-failure.js';
import { languageOf } from './language-of.js';
import { languageOption } from './language-option.js';
import { parseCommand } from './parse-command.js';
import { readTextOption } from './read-text-option.js';
import { readWord } from './read-word.js';

/** 签署选项 · What the command line asks a step of approval to be. */
export interface SealOptions {
  readonly file: string;
  readonly step: string;
  readonly unit: string;
  readonly by: string;
  readonly decision: string;
  readonly opinion?: string;
  readonly date?: Day;
  readonly key?: string;
  readonly keys?: string;
  readonly authority?: string;
  readonly root?: string;
  readonly output?: string;
  readonly config?: string;
  readonly catalogue?: string;
}

/** What `seal` is asked for: a step of approval, a new pair of keys, a list of keys drafted or signed, or help. */
export type SealRequest = { readonly language: Language } & (
  | { readonly approval: SealOptions }
  | { readonly newKey: string }
  | { readonly draft: string; readonly keys: string }
  | { readonly sign: string; readonly key: string }
  | { readonly help: string }
);

const asked = ['step', 'unit', 'by', 'decision'] as const;

/** What is asked for around keys and lists of them, without any workbook. */
interface Keeping {
  readonly newKey?: string;
  readonly newAuthority?: string;
  readonly signAuthority?: string;
}

function needed(option: string, value: string | undefined): string {
  if (value !== undefined) return value;
  throw batchFailure('missing-option', { option });
}

/** Reads the arguments of `seal`. */
export function parseSealArguments(
  args: readonly string[],
  systemLanguage: string | undefined,
): SealRequest {
  const language = languageOf(args, systemLanguage);
  const { command: words } = messagesOf(language);
  const command = describe(words);
  const help = parseCommand(command, args, words);
  if (help) return { ...help, language };
  const { newKey, newAuthority, signAuthority, ...values } = command.opts<SealOptions & Keeping>();
  if (newKey !== undefined) return { newKey, language };
  if (newAuthority !== undefined) {
    return { draft: newAuthority, keys: needed('--keys', values.keys), language };
  }
  if (signAuthority !== undefined) {
    return { sign: signAuthority, key: needed('--key', values.key), language };
  }
  const [file] = command.args;
  const missing = file === undefined ? 'file' : asked.find((name) => values[name] === undefined);
  if (missing !== undefined || file === undefined) {
    throw batchFailure('missing-option', {
      option: file === undefined ? '<file>' : `--${missing}`,
    });
  }
  return { approval: { ...values, file }, language };
}

function describe(words: ReturnType<typeof messagesOf>['command']): Command {
  const { description, file, options } = words.record.seal;
  return new Command('seal')
    .description(description)
    .argument('[file]', file)
    .option('--step <step>', options.step, readWord('--step', 'step'))
    .option('--unit <unit>', options.unit, readTextOption('--unit'))
    .option('--by <name>', options.by, readTextOption('--by'))
    .option('--decision <decision>', options.decision, readWord('--decision', 'decision'))
    .option('--opinion <text>', options.opinion)
    .option('--date <date>', options.date, readDateOption)
    .option('--key <file>', options.key)
    .option('--keys <dir>', options.keys)
    .option('--authority <file>', options.authority)
    .option('--root <file>', options.root)
    .option('--new-key <file>', options.newKey)
    .option('--new-authority <file>', options.newAuthority)
    .option('--sign-authority <file>', options.signAuthority)
    .option('--output <file>', options.output)
    .option('--config <file>', words.options.config)
    .option('--catalogue <file>', words.options.catalogue)
    .addOption(languageOption(words.options));
}

/** Reads the day of a row that is recorded. */
export function readDateOption(value: string): Day {
  const day = readDay(value);
  if (day) return day;
  throw batchFailure('invalid-option', { option: '--date', value, allowed: '2023-12-31' });
}
