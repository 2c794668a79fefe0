import {
  completion,
  pace as paceOf,
  plannedSchedule,
  schedule,
  type Amounts,
  type PathPoint,
  type Positions,
} from '../formulas/index.js';
import { orNone, scheduleGap } from './arguments/or-none.js';
import { unavailable, type Outcome } from './arguments/outcome.js';
import { amounts, courseOf, pathTerm, times } from './arguments/terms.js';
import { perCell } from './per-cell.js';
import { noneIf, ofInputs, positionFormula, terms } from './twins/native.js';

function paceOfCourse(course: Amounts & Positions, points: readonly PathPoint[] = []): Outcome {
  const { currentAt, targetAt } = course;
  const done = completion(course);
  if (done === undefined) return unavailable('no-change');
  const due = points.length > 0 ? plannedSchedule({ ...course, path: points }) : schedule(course);
  if (due === undefined) return unavailable(scheduleGap(course));
  const reason = currentAt >= targetAt ? 'at-or-after-deadline' : 'not-begun';
  return orNone(paceOf({ completion: done, schedule: due, currentAt, targetAt }), reason);
}

/** 进度比 · Completion against schedule: 1 is on schedule. */
export const planPace = perCell({
  id: 'PACE',
  parameters: [...amounts, ...times, pathTerm],
  answer: (values) => paceOfCourse(courseOf(values), values.path),
  twin: (args) => {
    if (args[6]) return undefined;
    const filled = terms(args.slice(0, 6));
    const [base = '', current = '', target = ''] = filled;
    const [from = '', to = '', at = ''] = filled.slice(3).map(positionFormula);
    const none = `OR(${target}=${base},${at}<=${from},${at}>=${to})`;
    const share = `(${current}-${base})/(${target}-${base})`;
    const inputs = { numbers: filled.slice(0, 3), times: filled.slice(3) };
    return ofInputs(inputs, noneIf(none, `${share}*(${to}-(${from}))/(${at}-(${from}))`));
  },
  examples: [
    { args: [60, 62, 65, 2020, 2025, 2022], result: 1 },
    { args: [60, 61, 65, 2020, 2025, '2023Q2'], result: 0.4 },
    { args: [0, 30, 100, 2020, 2025, 2023, [[2023, 40]]], result: 0.75 },
    { args: [60, 66, 65, 2020, 2025, 2025], result: { error: '#N/A' } },
  ],
});
