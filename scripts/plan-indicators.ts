import { dispatch } from '../src/batch/commands/dispatch.js';
import { runCommand } from './run-command.js';

await runCommand(dispatch);
