/** Small changes to the parts of a workbook; everything else stays as it is. */
export type { CellNote } from './add-notes.js';
export { markedSheet } from './add-sheet.js';
export type { CellLink, NewSheet } from './add-sheet.js';
export * from './append-row.js';
export * from './calculated-columns.js';
export type { CellContent, CellEdit } from './cell-edit.js';
export * from './dynamic-arrays.js';
export * from './ignored-errors.js';
export * from './note-boxes.js';
export { openParts } from './open-parts.js';
export * from './part-order.js';
export * from './patch-workbook.js';
export * from './repack.js';
