import process from 'node:process';
import type { Host } from '../src/batch/index.js';
import { processHost } from './process-host.js';

/** A command of src/batch: arguments and host in, exit code out. */
type Command = (args: readonly string[], host: Host) => Promise<number>;

/** Runs a command in this process; an error that nobody foresaw still ends with a line and exit code 2. */
export async function runCommand(command: Command, hostOf = processHost): Promise<void> {
  const host = hostOf();
  try {
    process.exitCode = await command(process.argv.slice(2), host);
  } catch (error) {
    host.tell(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  }
}
