import { fix } from '../src/batch/fix.js';
import { runCommand } from './run-command.js';

await runCommand(fix);
