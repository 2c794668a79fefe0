/** What people type into cells: pure readers from a typed value to the nouns of the model. */
export * from './absence.js';
export * from './chinese-numeral.js';
export * from './day.js';
export * from './has-reason.js';
export * from './look-alike.js';
export * from './misleading-format.js';
export * from './number-format.js';
export * from './number.js';
export * from './period.js';
export type { PeriodFault } from './period-form.js';
export * from './plan-figure/index.js';
export * from './region-code.js';
export * from './rounding.js';
export * from './row-names.js';
export * from './same-name.js';
export * from './tidy-text.js';
export * from './yes-no.js';
