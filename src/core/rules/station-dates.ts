import { dateConflicts, type DateConflict } from './evidence/date-conflicts.js';
import { atField, fail, type Rule } from './rule.js';

type Facts = {
  readonly conflict: DateConflict['conflict'];
  readonly found: string;
  readonly limit: string;
};

/** 站点日期矛盾 · Dates of a station or its services that contradict each other, its state or the cut-off date. */
export const stationDates: Rule<'station-dates', Facts> = {
  id: 'station-dates',
  group: 'between-sheets',
  severity: 'verify',
  isFixable: false,
  *check(submission) {
    for (const { row, field, ...facts } of dateConflicts(submission)) {
      yield fail(atField(row, field), facts);
    }
  },
};
