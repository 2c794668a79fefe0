import { failureText, type Messages } from '../../messages/index.js';
import { isBatchFailure, type BatchFailure } from './batch-failure.js';
import { exitCodes } from './exit-code.js';
import type { Host } from './host.js';

/** Runs what may fail; an interruption and a failure of arguments or outputs are told in the reader's language. */
export async function runSafely(
  messages: Messages,
  host: Host,
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (host.signal.aborted) {
      host.tell(`${messages.command.interrupted}\n`);
      return exitCodes.interrupted;
    }
    if (!isBatchFailure(error)) throw error;
    host.tell(`${withPath(error, messages)}\n`);
    return exitCodes.unchecked;
  }
}

/** A failure of a file names it, whether its sentence does or not. */
function withPath(failure: BatchFailure, messages: Messages): string {
  const text = failureText(failure, messages);
  const { path } = failure.facts;
  return typeof path !== 'string' || text.includes(path) ? text : `${path}  ${text}`;
}
