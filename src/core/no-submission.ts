import type { WorkbookResult } from './result.js';

/** 不是报送 · Why a workbook that can be read is none that anybody delivers: our own summary, or what states a plan. */
const noSubmissions = ['own-summary', 'own-plan'] as const;
export type NoSubmission = (typeof noSubmissions)[number];

/** 不是报送 · Whether a file was left unchecked since it is no submission: it counts nowhere. */
export function isNoSubmission({ failure }: Pick<WorkbookResult, 'failure'>): boolean {
  return noSubmissions.some((id) => id === failure?.id);
}
