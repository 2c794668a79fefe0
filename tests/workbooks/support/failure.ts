import {
  isReadFailure,
  type ReadFailureFacts,
  type ReadFailureId,
} from '../../../src/workbooks/read/index.js';

/** The id and facts of the read failure that a promise ends in; anything else is thrown on. */
export async function failureOf(
  reading: Promise<unknown>,
): Promise<{ id: ReadFailureId; facts: ReadFailureFacts } | 'read'> {
  try {
    await reading;
    return 'read';
  } catch (error) {
    if (!isReadFailure(error)) throw error;
    return { id: error.id, facts: error.facts };
  }
}
