/** An office's own plan as a workbook: its columns, and the reader that makes a catalogue of it. */
export * from './columns.js';
export type * from './defect.js';
export * from './read-catalogue.js';
export * from './words.js';
