import { dispatch } from '../src/batch/dispatch.js';
import { runCommand } from './run-command.js';

await runCommand(dispatch);
