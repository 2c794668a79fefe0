import { isoDay } from '../../core/model/index.js';

/** The day on which the user sits at this machine, as ISO text. */
export function isoToday(now: Date = new Date()): string {
  return isoDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
