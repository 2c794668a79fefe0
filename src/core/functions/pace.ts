import {
  averagePace,
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
import { optional } from './arguments/parameter.js';
import { amounts, courseOf, pathTerm, times } from './arguments/terms.js';
import { argumentWords } from './arguments/words.js';
import { perCell } from './per-cell.js';
import { isNoOption, isOneOf } from './twins/kinds.js';
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

/** Of an average growth, which has no base, the pace is its share of the growth planned. */
function paceOfAverage(course: Amounts & Positions): Outcome {
  const { target, baseAt, currentAt, targetAt } = course;
  if (target <= 0) return unavailable('not-positive', { argument: 'target' });
  if (targetAt <= baseAt) return unavailable('deadline-not-after-base');
  return orNone(averagePace(course), currentAt >= targetAt ? 'at-or-after-deadline' : 'not-begun');
}

/** 进度比 · Completion against schedule: 1 is on schedule. */
export const planPace = perCell({
  id: 'PACE',
  parameters: [...amounts, ...times, pathTerm, optional('kind', 'kind')],
  answer: (values) =>
    values.kind === 'growth'
      ? paceOfAverage(courseOf(values))
      : paceOfCourse(courseOf(values), values.path),
  twin: (args) => {
    if (args[6]) return undefined;
    const filled = terms(args.slice(0, 6));
    const [kind = ''] = terms(args.slice(7, 8));
    const [base = '', current = '', target = ''] = filled;
    const [from = '', to = '', at = ''] = filled.slice(3).map(positionFormula);
    const none = `OR(${target}=${base},${at}<=${from},${at}>=${to})`;
    const share = `(${current}-${base})/(${target}-${base})`;
    const inputs = { numbers: filled.slice(0, 3), times: filled.slice(3) };
    const linear = noneIf(none, `${share}*(${to}-(${from}))/(${at}-(${from}))`);
    if (kind === '') return ofInputs(inputs, linear);
    const noAverage = `OR(${target}<=0,${at}<=${from},${at}>=${to})`;
    const average = noneIf(noAverage, `${current}/${target}`);
    const byKind = `IF(${isOneOf(kind, ['growth'])},${average},${linear})`;
    return ofInputs(inputs, noneIf(isNoOption(kind, argumentWords.kind), byKind));
  },
  examples: [
    { args: [60, 62, 65, 2020, 2025, 2022], result: 1 },
    { args: [60, 61, 65, 2020, 2025, '2023Q2'], result: 0.4 },
    { args: [0, 30, 100, 2020, 2025, 2023, [[2023, 40]]], result: 0.75 },
    { args: [0, 4, 5, 2025, 2030, 2027, null, 'growth'], result: 0.8 },
    { args: [60, 66, 65, 2020, 2025, 2025], result: { error: '#N/A' } },
  ],
});
