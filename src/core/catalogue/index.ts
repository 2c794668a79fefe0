/** Plans and indicators as typed data, each figure with its published source. */
export * from './built-in-catalogue.js';
export * from './find-indicator.js';
export * from './find-plan.js';
export * from './is-reporting-year.js';
export * from './is-rounded.js';
export * from './joined-years.js';
export * from './kind-words.js';
export * from './known-plans.js';
export * from './level-goals.js';
export * from './own-catalogue.js';
export * from './plan-at.js';
export * from './plan-for-unit.js';
export type * from './own-check.js';
export * from './plan.js';
export * from './published-lists.js';
export * from './publishers.js';
export * from './target-figures.js';
export * from './target.js';
