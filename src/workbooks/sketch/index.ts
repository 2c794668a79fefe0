/** Workbooks written as tables of text: for examples, pages and tests. */
export { parseCell } from './parse-cell.js';
export { workbookFromText } from './workbook-from-text.js';
export { workbooksFromText } from './workbooks-from-text.js';
export type { SketchFile } from './workbooks-from-text.js';
