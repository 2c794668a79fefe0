import { compareDays, isoDay, type Day } from '../model/index.js';
import { taskProgress } from './evidence/task-progress.js';
import type { Row } from '../tables/index.js';
import { at, fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = { readonly deadline: string; readonly progress: number };
type Task = Row<'tasks'>;

/** 任务逾期 · A task whose deadline is before the cut-off date and that is not finished. */
export const taskOverdue: Rule<'task-overdue', Facts> = {
  id: 'task-overdue',
  group: 'between-sheets',
  severity: 'verify',
  isFixable: false,
  *check({ tables, asOf }) {
    const rows = tables.tasks?.rows ?? [];
    const progressOf = taskProgress(tables.tasks);
    for (const row of rows) {
      const { state, value } = row.cells.endsOn;
      if (state === 'unavailable') yield undecided(at(row, 'endsOn'), state);
      else if (value && !asOf) yield undecided(at(row, 'endsOn'), 'no-cut-off');
      else if (value && asOf && compareDays(value, asOf) < 0)
        yield* judge(row, value, progressOf(row));
    }
  },
};

function* judge(row: Task, deadline: Day, progress: number | undefined): Iterable<Answer<Facts>> {
  const { state } = row.cells.progress;
  if (state === 'unreadable') return;
  if (state !== 'value') return yield undecided(at(row, 'progress'), state);
  if (progress === undefined) return yield undecided(at(row, 'progress'), 'unclear-percent');
  if (progress >= 100) return;
  yield fail(at(row, 'progress'), { deadline: isoDay(deadline), progress });
}
