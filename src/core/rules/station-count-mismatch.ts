import { meets } from '../formulas/index.js';
import { exactly, isAbsent } from '../model/index.js';
import { countedTotals, type CountedTotal } from './evidence/counted-totals.js';
import { listState, runningStations, type Submission } from '../submission/index.js';
import { at, fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = { readonly found: number; readonly expected: number; readonly unit: string };

/** 站点数不符 · A reported number of stations differs from the running ones of the list. */
export const stationCountMismatch: Rule<'station-count-mismatch', Facts> = {
  id: 'station-count-mismatch',
  group: 'between-sheets',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const counted of countedTotals(submission, 'stations')) yield* judge(counted, submission);
  },
};

function* judge(
  { goal, total, moment }: CountedTotal,
  submission: Submission,
): Iterable<Answer<Facts>> {
  const { value: reported, row } = total;
  if (row.cells.value.state === 'blank') return;
  const spot = at(row, 'value');
  const isPartial = listState('stations', submission) === 'partial';
  if (isPartial) return yield undecided(spot, 'list-incomplete');
  if (!moment) return yield undecided(spot, 'no-cut-off');
  if (isAbsent(reported)) return yield undecided(spot, reported.absent);
  const count = runningStations(submission, moment, goal.indicator?.countedFrom?.stationLevels);
  if (isAbsent(count)) return yield undecided(spot, count.absent);
  const expected = count.value / goal.scale;
  if (meets(exactly(expected), reported) !== false) return;
  const unit = goal.row.cells.unit.value ?? goal.indicator?.unit ?? '';
  yield fail(spot, { found: reported.value, expected, unit });
}
