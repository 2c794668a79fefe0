/** The command line without its process: arguments, files and reports; it returns exit codes. */
export { adopt } from './commands/adopt.js';
export { plan } from './commands/plan.js';
export type { Command } from './commands/command.js';
export { runCommand } from './commands/dispatch.js';
export { explain } from './commands/explain.js';
export { fix } from './commands/fix.js';
export { freeze } from './commands/freeze.js';
export type { Host } from './host/host.js';
export { merge } from './commands/merge.js';
export { rollup } from './commands/rollup.js';
export { seal } from './commands/seal.js';
export { tables } from './commands/tables.js';
export { template } from './commands/template.js';
export { validate } from './commands/validate.js';
