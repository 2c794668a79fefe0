import { isShownAsPercent, placeOf, type Row, type Table } from '../../tables/index.js';

type Task = Row<'tasks'>;

/**
 * 完成进度 · How far a task is, in percent, told for all tasks of a sheet.
 *
 * Undefined where it has no number, or where it is a plain 1 and nothing tells whether that is 1% or all of it.
 */
export function taskProgress(
  table: Table<'tasks'> | undefined,
): (task: Task) => number | undefined {
  const whole = wholeOfPlain(table?.rows ?? []);
  return (task) => {
    const { value } = task.cells.progress;
    if (value === undefined || value === 0) return value;
    const ofTask = isPercent(task) ? 1 : whole;
    return ofTask === undefined ? undefined : Number(((value / ofTask) * 100).toPrecision(15));
  };
}

/** What 100% is among plain numbers: 100 where one is above 1, 1 where there are fractions. */
function wholeOfPlain(rows: readonly Task[]): number | undefined {
  const plain = rows.filter((row) => !isPercent(row)).map((row) => row.cells.progress.value ?? 0);
  if (plain.some((value) => value > 1)) return 100;
  return plain.some((value) => value > 0 && value < 1) ? 1 : undefined;
}

function isPercent(task: Task): boolean {
  return isShownAsPercent(placeOf(task, 'progress'));
}
