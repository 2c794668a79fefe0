import didYouMean from 'didyoumean2';
import { messagesOf, type CommandName, type Messages } from '../../messages/index.js';
import { batchFailure } from '../batch-failure.js';
import { exitCodes } from '../exit-code.js';
import type { Host } from '../host.js';
import { runSafely } from '../run-safely.js';
import { spokenLanguage } from '../spoken-language.js';
import type { Command } from './command.js';
import { helpPage } from './help-page.js';
import { readArguments, type Given } from './read-arguments.js';
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
  const [name = '--help', ...rest] = args;
  const load = isCommand(name) ? commands[name] : undefined;
  if (load) return runCommand(await load(), rest, host);
  const messages = messagesOf(languageOf(readArguments(args, {}), host));
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

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

async function explainUsage(name: string, { command }: Messages, host: Host): Promise<number> {
  const names = Object.keys(commands);
  if (name === '--help' || name === '-h') {
    const usage = command.titles['Usage:'] ?? 'Usage:';
    await host.write(`${usage} plan-indicators ${names.join(' | ')} --help\n`);
    return exitCodes.clear;
  }
  const nearest = didYouMean(name, names);
  throw batchFailure('unknown-command', { command: name, nearest, allowed: names.join(', ') });
}

function languageOf({ texts }: Given, { language }: Host) {
  return spokenLanguage(texts.get('lang')?.at(-1), language);
}
