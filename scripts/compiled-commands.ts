/** The commands that are kept compiled, and what the workers of a validation do. */
import { dispatch } from '../src/batch/dispatch.js';
import { validate } from '../src/batch/validate.js';
import { runCommand } from './run-command.js';

export { checkOne } from '../src/batch/worker.js';

/** Runs `validate …`. */
export function runValidate(): Promise<void> {
  return runCommand(validate);
}

/** Runs `plan-indicators <command> …`. */
export function runAny(): Promise<void> {
  return runCommand(dispatch);
}
