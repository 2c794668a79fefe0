/** The only code that touches Office.js: it reads the open workbook, follows it and writes when asked. */
export { appendRecord } from './append-record.js';
export { applyFixes } from './apply-fixes.js';
export * from './document-settings.js';
export { excelFailureIds, isExcelFailure } from './excel-failure.js';
export * from './follow-changes.js';
export * from './host-facts.js';
export * from './in-excel.js';
export * from './insert-formula.js';
export * from './machine-settings.js';
export * from './read-name.js';
export { readWorkbook, rereadSheets } from './read-workbook.js';
export * from './read-selection.js';
export * from './reenter-formulas.js';
export * from './ribbon-commands.js';
export * from './select-cell.js';
export * from './startup.js';
export * from './write-findings.js';
export { sheetsLanguage } from './read-sheets.js';
