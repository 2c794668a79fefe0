/** The command line without its process: arguments, files and reports; it returns exit codes. */
export { dispatch } from './dispatch.js';
export { explain } from './explain.js';
export { fix } from './fix.js';
export { freeze } from './freeze.js';
export type { Host } from './host.js';
export { merge } from './merge.js';
export { seal } from './seal.js';
export { template } from './template.js';
export { validate } from './validate.js';
