import { compareDays, isoDay } from '../model/index.js';
import { at, fail, type Rule } from './rule.js';

type Facts = { readonly starts: string; readonly ends: string };

/** 任务日期颠倒 · A task that starts after it ends. */
export const taskDates: Rule<'task-dates', Facts> = {
  id: 'task-dates',
  group: 'between-sheets',
  severity: 'verify',
  isFixable: false,
  *check({ tables }) {
    for (const row of tables.tasks?.rows ?? []) {
      const { startsOn, endsOn } = row.cells;
      if (!startsOn.value || !endsOn.value) continue;
      if (compareDays(startsOn.value, endsOn.value) <= 0) continue;
      const facts = { starts: isoDay(startsOn.value), ends: isoDay(endsOn.value) };
      yield fail(at(row, 'startsOn'), facts);
    }
  },
};
