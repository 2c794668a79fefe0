import type { CheckResult } from './check.js';

/** Whether a workbook speaks of regions that only the table with townships may know. */
export function asksForTownships({ submission, undecided }: CheckResult): boolean {
  const { hasTownships } = submission.regions;
  return !hasTownships && undecided.some(({ reason }) => reason === 'unknown-region');
}
