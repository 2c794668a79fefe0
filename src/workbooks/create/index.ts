/** New workbooks: drafts as plain data, and the bytes that are made from them. */
export { cellLooks } from './cell-looks.js';
export { createWorkbook } from './create-workbook.js';
export { givenCell } from './draft-cells.js';
export { goalRow } from './goal-row.js';
export { isAsMade } from './is-as-made.js';
export { nextOwn } from './next-own.js';
export { nextPeriod, nextWide } from './next-period.js';
export { observationRow } from './observation-row.js';
export { observedPeriods } from './observed-periods.js';
export { createPlanWorkbook } from './plan/create-plan-workbook.js';
export { publishedDraft } from './published-draft.js';
export { codesBelow, deliveriesBelow, rollUp } from './rolled-up.js';
export { createSummary } from './summary/create-summary.js';
export { templateDraft } from './template-draft.js';
export { createWide } from './wide/create-wide.js';
export { wideDraft } from './wide/wide-draft.js';
export type { TemplateRequest } from './template-request.js';
export type * from './workbook-draft.js';
