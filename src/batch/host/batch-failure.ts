import type { FailureId } from '../../messages/index.js';
import type { Facts } from '../../core/model/index.js';

/** A failure of arguments, files or outputs: a closed id and facts; worded when it is told. */
export interface BatchFailure extends Error {
  readonly id: FailureId;
  readonly facts: Facts;
}

const name = 'BatchFailure';

/** A failure to be thrown. */
export function batchFailure(id: FailureId, facts: Facts = {}): BatchFailure {
  return Object.assign(new Error(id), { name, id, facts });
}

/** Whether something that was thrown is such a failure. */
export function isBatchFailure(error: unknown): error is BatchFailure {
  return error instanceof Error && error.name === name;
}

/** The code of an error of the operating system, such as ENOENT; undefined for any other. */
export function systemCode(error: unknown): string | undefined {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode ? String(error.code) : undefined;
}
