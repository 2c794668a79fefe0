/** Texts with separators, as people save them from spreadsheets: from bytes to rows of cells. */
export * from './delimited-workbook.js';
export * from './decode-text.js';
export * from './read-delimited.js';
export * from './text-workbook.js';
