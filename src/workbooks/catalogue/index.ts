/** An office's own plans, read from the bytes of a workbook or of a JSON file. */
export { allowedBy } from './allowed-by.js';
export * from './read-catalogue-file.js';
