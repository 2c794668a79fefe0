import { staffed } from '../formulas/index.js';
import { isPilot, isRunningOn, type Station, type Submission } from '../submission/index.js';
import { at, fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = { readonly found: number; readonly minimum: number };

/** 持证社工不足 · A running pilot station with fewer certified social workers than it needs. */
export const certifiedBelowMinimum: Rule<'certified-below-minimum', Facts> = {
  id: 'certified-below-minimum',
  group: 'between-sheets',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const station of submission.tables.stations?.rows ?? []) {
      if (isPilot(station) && runs(station, submission)) yield* judge(station, submission);
    }
  },
};

/** Without a cut-off date 状态 alone tells whether a station runs. */
function runs(station: Station, { asOf }: Submission): boolean {
  if (!asOf) return station.cells.status.value === 'running';
  return isRunningOn(station, { day: asOf, asOf }) === true;
}

function* judge(station: Station, { settings }: Submission): Iterable<Answer<Facts>> {
  const { certified } = station.cells;
  const { certified: minimum } = settings.limits;
  if (certified.state !== 'value') {
    return yield undecided(at(station, 'certified'), certified.state);
  }
  const found = certified.value ?? 0;
  if (staffed({ certified: found, minimum })) return;
  yield fail(at(station, 'certified'), { found, minimum });
}
