/** The only code that touches Office.js: it reads the open workbook, follows it and writes when asked. */
export * from './excel-failure.js';
export * from './in-excel.js';
export { readWorkbook, rereadSheets } from './read-workbook.js';
export type { ReadOptions } from './read-workbook.js';
