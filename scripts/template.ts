import { template } from '../src/batch/template.js';
import { runCommand } from './run-command.js';

await runCommand(template);
