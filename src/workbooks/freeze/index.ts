/** Copies of workbooks without our functions, for people who do not have them. */
export { freezeWorkbook } from './freeze-workbook.js';
export type { FreezeRefusal, Freezing } from './freeze-workbook.js';
