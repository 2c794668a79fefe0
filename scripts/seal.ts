import { seal } from '../src/batch/seal.js';
import { runCommand } from './run-command.js';

await runCommand(seal);
