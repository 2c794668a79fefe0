import { compareDays, isoDay, type Day } from '../model/index.js';
import { isShownAsPercent, placeOf, type Row } from '../tables/index.js';
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
    const plainWhole = wholeOfPlain(rows);
    for (const row of rows) {
      const { state, value } = row.cells.endsOn;
      if (state === 'unavailable') yield undecided(at(row, 'endsOn'), state);
      else if (value && !asOf) yield undecided(at(row, 'endsOn'), 'no-cut-off');
      else if (value && asOf && compareDays(value, asOf) < 0) yield* judge(row, value, plainWhole);
    }
  },
};

function* judge(row: Task, deadline: Day, plainWhole: number): Iterable<Answer<Facts>> {
  const { state, value = 0 } = row.cells.progress;
  if (state === 'unreadable') return;
  if (state !== 'value') return yield undecided(at(row, 'progress'), state);
  const whole = isPercent(row) ? 1 : plainWhole;
  if (value >= whole) return;
  const progress = Number(((value / whole) * 100).toPrecision(15));
  yield fail(at(row, 'progress'), { deadline: isoDay(deadline), progress });
}

/** What 100% is among plain numbers: 100, or 1 where none of the sheet is above 1. */
function wholeOfPlain(rows: readonly Task[]): number {
  const isAbove = rows.some((row) => (row.cells.progress.value ?? 0) > 1 && !isPercent(row));
  return isAbove ? 100 : 1;
}

function isPercent(task: Task): boolean {
  return isShownAsPercent(placeOf(task, 'progress'));
}
