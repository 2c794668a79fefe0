import { isoDay, type Day } from '../../core/model/index.js';

/** 今天 · The day on which a command runs, in the time zone of the computer. */
function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** The day that was named, else today, as rows of 说明 and 审批 write it. */
export function dateText(named: Day | undefined): string {
  return isoDay(named ?? today());
}
