import didYouMean from 'didyoumean2';
import { messagesOf } from '../messages/index.js';
import { batchFailure } from './batch-failure.js';
import { exitCodes } from './exit-code.js';
import { guarded } from './guarded.js';
import type { Host } from './host.js';
import { languageOf } from './language-of.js';

type Command = (args: readonly string[], host: Host) => Promise<number>;

/** Every command by its name, loaded when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./validate.js')).validate,
  merge: async () => (await import('./merge.js')).merge,
  template: async () => (await import('./template.js')).template,
  freeze: async () => (await import('./freeze.js')).freeze,
  fix: async () => (await import('./fix.js')).fix,
  explain: async () => (await import('./explain.js')).explain,
  seal: async () => (await import('./seal.js')).seal,
};

/** 命令分派 · Runs `plan-indicators <command> …` and returns the exit code. */
export function dispatch(args: readonly string[], host: Host): Promise<number> {
  return guarded(args, host, async () => {
    const [name = '--help', ...rest] = args;
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load) return (await load())(rest, host);
    const names = Object.keys(commands);
    if (name === '--help' || name === '-h') {
      const { titles } = messagesOf(languageOf(args, host.language)).command;
      const usage = titles['Usage:'] ?? 'Usage:';
      await host.write(`${usage} plan-indicators ${names.join(' | ')} --help\n`);
      return exitCodes.clear;
    }
    const nearest = didYouMean(name, names);
    throw batchFailure('unknown-command', { command: name, nearest, allowed: names.join(', ') });
  });
}
