/** What officials say to findings: the rows of 说明, which finding each is about, and the row that says it. */
export * from './explained-across.js';
export * from './explainer.js';
export * from './explanation-gaps.js';
export * from './explanation-row.js';
export { subjectSpeller } from './explanation-subject.js';
export * from './explanations.js';
export * from './lag-reasons.js';
export * from './read-deadline.js';
