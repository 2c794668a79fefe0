/** Workbooks written as tables of text: for examples, pages and tests. */
export { workbookFromText } from './workbook-from-text.js';
