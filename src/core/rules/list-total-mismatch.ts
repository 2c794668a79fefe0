import { listCounts, type ListCount } from '../catalogue/index.js';
import { meets } from '../formulas/index.js';
import { compareDays, firstAbsence, isAbsent, isKnown } from '../model/index.js';
import { countedTotals, listedIn, type CountedTotal } from './evidence/counted-totals.js';
import { listTotals } from './evidence/list-totals.js';
import { listState, type Submission } from '../submission/index.js';
import { at, fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly of: ListCount;
  readonly found: number;
  readonly expected: number;
  readonly unit: string;
};

/** What rules of their own hold against the list of stations. */
const judgedElsewhere = new Set<ListCount>(['stations', 'townships-served']);

/** 清单合计不符 · A reported figure differs from what a whole list adds up to. */
export const listTotalMismatch: Rule<'list-total-mismatch', Facts> = {
  id: 'list-total-mismatch',
  group: 'between-sheets',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    if (!isOfCutOff(submission)) return;
    for (const of of listCounts.filter((each) => !judgedElsewhere.has(each))) {
      for (const counted of countedTotals(submission, of)) yield* judge(counted, of, submission);
    }
  },
};

/** A list of another day than the cut-off date says nothing of the figures. */
function isOfCutOff({ cover, asOf }: Submission): boolean {
  const { value } = cover?.cells.listAsOf ?? {};
  return value === undefined || (asOf !== undefined && compareDays(value, asOf) === 0);
}

function* judge(
  counted: CountedTotal,
  of: ListCount,
  submission: Submission,
): Iterable<Answer<Facts>> {
  const { goal, total, moment } = counted;
  const { value: reported, row } = total;
  if (row.cells.value.state === 'blank') return;
  const spot = at(row, 'value');
  const isPartial = listState(listedIn(of), submission) === 'partial';
  if (isPartial) return yield undecided(spot, 'list-incomplete');
  if (!moment) return yield undecided(spot, 'no-cut-off');
  const totals = listTotals(counted, submission);
  const absence = firstAbsence(reported, ...totals);
  if (absence) return yield undecided(spot, absence.absent);
  const [expected] = totals;
  if (isAbsent(reported) || !expected || !isKnown(expected)) return;
  if (totals.some((each) => meets(each, reported) !== false)) return;
  const facts = { of, found: reported.value, expected: expected.value, unit: goal.unit };
  yield fail(spot, facts, isOfPersons(of) ? { severity: 'verify' } : {});
}

/** One person may serve two stations, and a figure may count each person once. */
function isOfPersons(of: ListCount): boolean {
  return of === 'staff' || of === 'certified';
}
