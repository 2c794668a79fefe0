import { explain } from '../src/batch/index.js';
import { runCommand } from './run-command.js';

await runCommand(explain);
