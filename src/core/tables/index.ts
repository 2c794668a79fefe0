/** Sheets of the contract as tables of typed entries: headers found, rows told from remarks and totals; no plan is known here. */
export * from './column-entries.js';
export * from './contract-sheets.js';
export * from './cover.js';
export * from './entry.js';
export * from './find-sheets.js';
export * from './headers.js';
export * from './place-of.js';
export * from './read-entry.js';
export * from './read-option.js';
export * from './read-table.js';
export * from './row-key.js';
export * from './sheet-language.js';
export * from './shown-as-percent.js';
export * from './stated-unit.js';
export * from './table.js';
