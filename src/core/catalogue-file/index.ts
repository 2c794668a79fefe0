/** An office's own plan as a workbook: its columns and cells, and the readers that make a catalogue of them. */
export * from './columns.js';
export type * from './defect.js';
export * from './plan-cell.js';
export * from './plan-cells.js';
export * from './plan-gaps.js';
export * from './plan-sheet-name.js';
export * from './read-carried-plan.js';
export { readCatalogue, type CatalogueReading } from './read-catalogue.js';
export * from './states-plan.js';
export * from './words.js';
