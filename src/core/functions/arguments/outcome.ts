import type { CellError, Facts } from '../../model/index.js';

/** 出错原因 · Why a function gives an error value; sentences stand in messages. */
export const reasons = [
  'not-a-number',
  'not-a-time',
  'not-a-year',
  'not-a-code',
  'not-a-text',
  'not-an-option',
  'not-a-margin',
  'not-ahead',
  'margin-of-other-side',
  'not-decimals',
  'not-readable',
  'not-exact',
  'percentage-points',
  'too-many-digits',
  'one-cell-only',
  'two-columns-only',
  'one-line-only',
  'missing-columns',
  'sizes-differ',
  'repeated-code',
  'unavailable',
  'inapplicable',
  'no-partner',
  'not-positive',
  'rates-over-one',
  'zero-target',
  'no-change',
  'deadline-not-after-base',
  'before-base',
  'not-after-base',
  'at-or-after-deadline',
  'after-deadline',
  'not-begun',
  'not-moving',
  'not-in-sight',
  'no-target',
  'too-few-years',
  'too-few-levels',
  'no-subordinates',
  'unknown-plan',
  'unknown-indicator',
  'not-stated',
  'unknown-region',
  'no-parent',
  'no-name',
  'too-large',
] as const;
export type Reason = (typeof reasons)[number];

/** An error value of Excel; one of ours says why, one that was passed on from a cell does not. */
export interface FunctionError extends CellError {
  readonly reason?: Reason;
  readonly facts?: Facts;
}

/** What a function puts into one cell; an empty text where it leaves the cell blank. */
export type Outcome = number | string | boolean | FunctionError;

/** 拒绝 · The answer #VALUE! to an argument that cannot be meant. */
export function refused(reason: Reason, facts: Facts = {}): FunctionError {
  return { error: '#VALUE!', reason, facts };
}

/** 无结果 · The answer #N/A where there is no value to give, and why. */
export function unavailable(reason: Reason, facts: Facts = {}): FunctionError {
  return { error: '#N/A', reason, facts };
}

/** Whether something is an error value. */
export function isFunctionError(thing: unknown): thing is FunctionError {
  return typeof thing === 'object' && thing !== null && 'error' in thing;
}

/** An outcome as a cell can hold it: never NaN, infinite or minus zero. */
export function settled(outcome: Outcome): Outcome {
  if (typeof outcome !== 'number') return outcome;
  return Number.isFinite(outcome) ? outcome + 0 : unavailable('too-large');
}
