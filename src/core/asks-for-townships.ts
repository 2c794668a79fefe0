import type { CheckResult } from './check.js';
import type { Submission } from './submission/index.js';

/** Whether a workbook speaks of regions that only the table with townships may know. */
export function asksForTownships({ submission, undecided }: CheckResult): boolean {
  if (submission.regions.hasTownships) return false;
  const isOpen = undecided.some(({ reason }) => reason === 'unknown-region');
  return isOpen || namesTowns(submission);
}

/** Names in an office's own tables, where nobody is known below the unit: they may be its townships. */
function namesTowns({ own, unit, regions }: Submission): boolean {
  if (!own?.adoption || !unit || regions.subordinates(unit.code).length > 0) return false;
  return own.adoption.left.some(({ reason }) => reason.id === 'region-unknown');
}
