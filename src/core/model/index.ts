/** The nouns that everything speaks in: figures, days, periods, cells, workbooks, findings. */
export * from './address.js';
export * from './base-name.js';
export * from './day.js';
export * from './deadline.js';
export * from './escape-xml.js';
export * from './figure.js';
export * from './finding.js';
export * from './group-by.js';
export * from './once-for-each.js';
export * from './period.js';
export * from './remember.js';
export * from './report-type.js';
export * from './sheet.js';
export * from './words.js';
export * from './workbook.js';
