/** Small changes to the parts of a workbook as text; everything else in a part stays as it is. */
export * from './calculated-columns.js';
export * from './ignored-errors.js';
export * from './note-boxes.js';
export * from './part-order.js';
export * from './repack.js';
