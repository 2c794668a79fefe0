/** What officials add to a workbook after it is filled in: rows of 说明 and 审批, and certain fixes. */
export * from './fix-in-rounds.js';
export * from './fix-workbook.js';
export * from './record-row.js';
