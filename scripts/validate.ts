import { validate } from '../src/batch/validate.js';
import { runCommand } from './run-command.js';

await runCommand(validate);
