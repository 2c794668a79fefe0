import { isExcelFailure } from '../excel/index.js';
import type { PaneNotice } from './state.js';
import { isJobFailure } from './worker-pool.js';

/** What the pane tells of something that was thrown; nothing where the user stopped it. */
export function noticeOf(error: unknown): PaneNotice | undefined {
  if (isJobFailure(error) && error.id === 'stopped') return undefined;
  if (isJobFailure(error) || isExcelFailure(error)) {
    return { tone: 'failure', id: error.id, facts: error.facts };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { tone: 'failure', id: 'unexpected', facts: { reason } };
}
