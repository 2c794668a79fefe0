/** A host for the unmodified office.js over a workbook of our own; see README.md for what it proves. */
export * from './excel-host.js';
export * from './load-office.js';
export { standardSets } from './native-context.js';
export type { HostOptions } from './native-context.js';
export type { FunctionCall, FunctionResult } from './custom-function-calls.js';
export { officeFolder } from './office-folder.js';
