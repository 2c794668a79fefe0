import type { Command } from 'commander';
import { messagesOf } from '../messages/index.js';
import type { Messages } from '../messages/index.js';
import { exitCodes } from './exit-code.js';
import { guarded } from './guarded.js';
import type { Host } from './host.js';
import { languageOf } from './language-of.js';
import { parseCommand } from './parse-command.js';

/** 命令 · How a command is described in the reader's language, and what it does once it is parsed. */
export interface CommandSteps {
  readonly describe: (messages: Messages) => Command;
  readonly run: (command: Command, messages: Messages) => Promise<number>;
}

/** Parses the arguments of a command and runs it, or writes the help that was asked for; gives the exit code. */
export function runParsed(
  args: readonly string[],
  host: Host,
  { describe, run }: CommandSteps,
): Promise<number> {
  return guarded(args, host, async () => {
    const messages = messagesOf(languageOf(args, host.language));
    const command = describe(messages);
    const help = parseCommand(command, args, messages.command);
    if (!help) return run(command, messages);
    await host.write(help.help);
    return exitCodes.clear;
  });
}
