/** The commands that are kept compiled, and what the workers of a validation do. */
import { dispatch } from '../src/batch/commands/dispatch.js';
import { runCommand } from './run-command.js';

export { serveChecks } from '../src/batch/run/serve-checks.js';

/** Runs `plan-indicators <command> …`. */
export function runAny(): Promise<void> {
  return runCommand(dispatch);
}
