import { failureText, messagesOf } from '../messages/index.js';
import { isBatchFailure } from './batch-failure.js';
import { exitCodes } from './exit-code.js';
import type { Host } from './host.js';
import { languageOf } from './language-of.js';

/** Runs a command; a failure of arguments or outputs is told in the reader's language. */
export async function guarded(
  args: readonly string[],
  host: Host,
  command: () => Promise<number>,
): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (!isBatchFailure(error)) throw error;
    host.tell(`${failureText(error, messagesOf(languageOf(args, host.language)))}\n`);
    return exitCodes.unchecked;
  }
}
