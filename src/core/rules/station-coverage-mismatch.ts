import { meets, ratioAgrees } from '../formulas/index.js';
import { exactly, isAbsent, type Known } from '../model/index.js';
import { countedTotals, type CountedTotal } from './evidence/counted-totals.js';
import { townshipCount, townshipsServed } from './evidence/townships-served.js';
import { listState, type Submission } from '../submission/index.js';
import { isBlank } from '../tables/index.js';
import { at, fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly of: 'numerator' | 'value';
  readonly found: number;
  readonly served: number;
  readonly townships: number | null;
  readonly expected: number;
  readonly unit: string;
};

/** 服务覆盖率不符 · A reported coverage differs from the townships that the listed stations serve. */
export const stationCoverageMismatch: Rule<'station-coverage-mismatch', Facts> = {
  id: 'station-coverage-mismatch',
  group: 'between-sheets',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const counted of countedTotals(submission, 'townships-served')) {
      yield* judge(counted, submission);
    }
  },
};

function* judge(counted: CountedTotal, submission: Submission): Iterable<Answer<Facts>> {
  const { total, moment } = counted;
  const of = isBlank(total.row.cells.numerator) ? 'value' : 'numerator';
  const reported = total[of];
  if (isBlank(total.row.cells[of])) return;
  const spot = at(total.row, of);
  const isPartial = listState('stations', submission) === 'partial';
  if (isPartial) return yield undecided(spot, 'list-incomplete');
  if (!moment) return yield undecided(spot, 'no-cut-off');
  if (isAbsent(reported)) return yield undecided(spot, reported.absent);
  const served = townshipsServed(submission, moment)?.size;
  if (served === undefined) return yield undecided(spot, 'service-area-open');
  if (of === 'value') return yield* compareRate(counted, { served, reported }, submission);
  if (meets(exactly(served), reported) !== false) return;
  const found = reported.value;
  yield fail(spot, { of, found, served, townships: null, expected: served, unit: '个' });
}

/** A rate without its parts: held to the reported number of townships, else to that of the edition. */
function* compareRate(
  { goal, total }: CountedTotal,
  { served, reported }: { readonly served: number; readonly reported: Known },
  { regions, unitCode = '' }: Submission,
): Iterable<Answer<Facts>> {
  const spot = at(total.row, 'value');
  const isReported = !isBlank(total.row.cells.denominator);
  const listed = regions.hasTownships ? townshipCount(unitCode, regions) : 0;
  const denominator = isReported ? total.denominator : exactly(listed);
  if (isAbsent(denominator)) return yield undecided(spot, denominator.absent);
  const factor = goal.indicator?.factor ?? 1;
  const pair = { numerator: exactly(served), denominator, factor, published: reported };
  const agrees = ratioAgrees(pair);
  if (agrees === undefined) return yield undecided(spot, 'unknown-region');
  if (agrees) return;
  const townships = denominator.value;
  const expected = Number(((served / townships) * factor).toFixed(goal.indicator?.precision ?? 2));
  const unit = goal.indicator?.unit ?? '';
  const facts = { of: 'value' as const, found: reported.value, served, townships, expected, unit };
  yield fail(spot, facts, isReported ? {} : { severity: 'verify' });
}
