/** Reading workbooks: from the bytes of an .xlsx or .xlsm file to the neutral model, in Node and in browsers. */
export { isReadFailure } from '../package/index.js';
export type { ReadFailure, ReadFailureFacts, ReadFailureId } from '../package/index.js';
export { read } from './read.js';
export type { WorkbookReadOptions } from './read.js';
export { formulaAtPlace, sharedFormula } from './shared-formula.js';
export { partPaths } from './sheet-parts.js';
export type { PartPaths } from './sheet-parts.js';
