import { merge } from '../src/batch/merge.js';
import { runCommand } from './run-command.js';

await runCommand(merge);
