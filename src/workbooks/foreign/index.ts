/** Workbooks of older and other programs (.xls, .et, .ods), read by SheetJS: only ever in a worker that may be ended. */
export { foreignKind } from './foreign-kind.js';
export { largestForeign, readForeign } from './read-foreign.js';
