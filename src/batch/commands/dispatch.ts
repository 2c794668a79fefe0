import didYouMean from 'didyoumean2';
import { messagesOf, type CommandName, type Messages } from '../../messages/index.js';
import { batchFailure } from '../host/batch-failure.js';
import { exitCodes } from '../host/exit-code.js';
import type { Host } from '../host/host.js';
import { runSafely } from '../host/run-safely.js';
import { spokenLanguage } from '../host/spoken-language.js';
import type { Command } from './command.js';
import { helpPage } from './help-page.js';
import { overviewPage } from './overview-page.js';
import { readArguments, type GivenArguments } from './read-arguments.js';
import { readValues } from './read-values.js';
import { refuseUnknown } from './refuse-unknown.js';
import { languageOption } from './shared-options.js';

/** Every command by its name, loaded when it is called. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  validate: async () => (await import('./validate.js')).validate,
  merge: async () => (await import('./merge.js')).merge,
  template: async () => (await import('./template.js')).template,
  tables: async () => (await import('./tables.js')).tables,
  adopt: async () => (await import('./adopt.js')).adopt,
  rollup: async () => (await import('./rollup.js')).rollup,
  plan: async () => (await import('./plan.js')).plan,
  freeze: async () => (await import('./freeze.js')).freeze,
  fix: async () => (await import('./fix.js')).fix,
  explain: async () => (await import('./explain.js')).explain,
  seal: async () => (await import('./seal.js')).seal,
};

/** 命令分派 · Runs `plan-indicators <command> …` and returns the exit code. */
export async function dispatch(args: readonly string[], host: Host): Promise<number> {
  const [first, ...rest] = args;
  if (isCommand(first)) return runCommand(await commands[first](), rest, host);
  const given = readArguments(args, {});
  const [name = given.unknown] = given.operands;
  if (isCommand(name)) {
    const others = args.toSpliced(args.indexOf(name), 1);
    return runCommand(await commands[name](), others, host);
  }
  const messages = messagesOf(languageOf(given, host));
  return runSafely(messages, host, () => explainUsage(name, messages, host));
}

/** Runs a command with its arguments, or writes how it is used; whatever fails is told in its reader's language. */
export function runCommand(command: Command, args: readonly string[], host: Host): Promise<number> {
  const given = readArguments(args, command.options);
  const messages = messagesOf(languageOf(given, host));
  return runSafely(messages, host, async () => {
    if (given.asksForHelp) {
      await host.write(helpPage(command, messages));
      return exitCodes.clear;
    }
    refuseUnknown(command, given);
    readValues({ lang: languageOption }, given);
    return command.run(given, messages, host);
  });
}

function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(commands, name);
}

async function explainUsage(name: string | undefined, messages: Messages, host: Host) {
  const names = Object.keys(commands).filter(isCommand);
  const asksForVersion = name === '--version' || name === '-V';
  if (name !== undefined && !asksForVersion) {
    const nearest = didYouMean(name, names);
    throw batchFailure('unknown-command', { command: name, nearest, allowed: names.join(', ') });
  }
  await host.write(asksForVersion ? `${host.version}\n` : overviewPage(names, messages));
  return exitCodes.clear;
}

function languageOf({ texts }: GivenArguments, { language }: Host) {
  return spokenLanguage(texts.get('lang')?.at(-1), language);
}
