/** Runs the programs of the worker of the page in one file: all of them stand before it in its text. */
import { createAsk } from './programs.js';

const ask = createAsk(() => undefined);

ask('./check-worker.js');
