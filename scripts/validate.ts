import process from 'node:process';
import { validate } from '../src/batch/index.js';
import { processHost } from './process-host.js';

process.exitCode = await validate(process.argv.slice(2), processHost());
