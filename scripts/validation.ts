/** What is kept compiled: the command validate, and what its workers do. */
import { validate } from '../src/batch/validate.js';
import { runCommand } from './run-command.js';

export { checkOne } from '../src/batch/worker.js';

/** Validates as the command line says. */
export function run(): Promise<void> {
  return runCommand(validate);
}
