/** The commands that are kept compiled, and what the workers of a validation do. */
import { dispatch } from '../src/batch/commands/dispatch.js';
import { runCommand } from './run-command.js';

export { readOne } from '../src/batch/run/read-one.js';
export { checkOne } from '../src/batch/run/worker.js';

/** Runs `plan-indicators <command> …`. */
export function runAny(): Promise<void> {
  return runCommand(dispatch);
}
