import type { Deadline } from '../../core/model/index.js';
import { batchFailure } from '../host/batch-failure.js';

/** How long a file may take in this thread, by a clock that counts milliseconds. */
export interface TimeLimit {
  readonly seconds: number;
  readonly now: () => number;
}

/** 期限 · Starts the time of a file that is checked in this thread: once it is over, asking throws. */
export function startDeadline({ seconds, now }: TimeLimit): Deadline {
  const end = now() + seconds * 1000;
  return () => {
    if (now() > end) throw batchFailure('timed-out', { seconds });
  };
}
