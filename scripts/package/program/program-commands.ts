/** The commands as they stand in the program that is one file, and what its workers do. */
import { dispatch } from '../../../src/batch/commands/dispatch.js';
import { processHost, type Installed } from '../../process-host.js';
import { runCommand } from '../../run-command.js';

export { serveChecks } from '../../../src/batch/run/serve-checks.js';

/** Runs the program with the arguments of its process. */
export function runAny(installed: Installed): Promise<void> {
  return runCommand(dispatch, () => processHost(installed));
}
