import { explain } from '../src/batch/explain.js';
import { runCommand } from './run-command.js';

await runCommand(explain);
