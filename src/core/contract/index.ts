/** The workbook contract as typed data: sheets, columns, aliases, vocabularies, requirements. */
export * from './contract.js';
export * from './requirements.js';
export * from './row-formulas.js';
export * from './rules-across.js';
export type { ColumnSpec, Holds, SheetSpec } from './sheet-spec.js';
export * from './template-version.js';
export * from './vocabularies.js';
