import type { WorkbookFailure, WorkbookResult } from './result.js';

/** The result of a workbook that could not be read or checked. */
export function unreadableResult(file: string, failure: WorkbookFailure): WorkbookResult {
  const nothing = { plan: null, region: null, unit: null, asOf: null };
  const none = { indicators: [], undecided: [], findings: [] };
  return { file, ...nothing, verdict: 'unreadable', failure, ...none };
}
