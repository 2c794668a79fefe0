import { freeze } from '../src/batch/freeze.js';
import { runCommand } from './run-command.js';

await runCommand(freeze);
