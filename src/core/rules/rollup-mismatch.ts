import { ratio, ratioAgrees, sum, sumOutcome } from '../formulas/index.js';
import { firstAbsence, isKnown, numberOf } from '../model/index.js';
import {
  asReported,
  isOutside,
  rollUps,
  type Observation,
  type RollUp,
} from '../submission/index.js';
import { isBlank } from '../tables/index.js';
import { at, fail, undecided, type Answer, type Rule } from './rule.js';

type Column = 'numerator' | 'denominator' | 'value';
type Facts = {
  readonly of: Column;
  readonly found: number;
  readonly expected: number;
  readonly parts: number;
  readonly outcome: 'possible' | 'impossible';
  readonly unit: string;
};
type Whole = RollUp & { readonly total: Observation };

/** 汇总不符 · A total differs from the sum of the unit itself, its zones and its subordinates. */
export const rollupMismatch: Rule<'rollup-mismatch', Facts> = {
  id: 'rollup-mismatch',
  group: 'within-sheet',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const rollUp of rollUps(submission).values()) {
      const { total } = rollUp;
      const parts = rollUp.parts.filter((part) => !isOutside(part));
      if (total) yield* judge({ ...rollUp, total, parts });
    }
  },
};

function* judge(whole: Whole): Iterable<Answer<Facts>> {
  const { total, missing } = whole;
  const kind = total.indicator?.rollUp ?? 'none';
  if (kind === 'none' || (whole.parts.length === 0 && isOutside(total))) return;
  if (missing?.length !== 0) return yield undecided(at(total.row, 'value'), 'subordinates-missing');
  const { numerator, denominator } = total.row.cells;
  const isPlainRate = isBlank(numerator) && isBlank(denominator);
  if (kind === 'sum') yield* compare(whole, 'value');
  else if (isPlainRate) yield* compareRate(whole);
  else for (const column of ['numerator', 'denominator'] as const) yield* compare(whole, column);
}

function* compare({ total, parts }: Whole, of: Column): Iterable<Answer<Facts>> {
  if (isBlank(total.row.cells[of])) return;
  const figures = parts.map((part) => part[of]);
  const outcome = sumOutcome(figures, total[of]);
  if (outcome === 'consistent') return;
  const spot = at(total.row, of);
  if (outcome === undefined) {
    return yield undecided(spot, firstAbsence(total[of], ...figures)?.absent ?? 'unavailable');
  }
  const found = numberOf(total[of]) ?? 0;
  const expected = numberOf(sum(figures)) ?? 0;
  const unit = of === 'value' ? total.unit : '';
  const facts = { of, found, expected, parts: parts.length, outcome, unit };
  yield fail(spot, facts, outcome === 'possible' ? { severity: 'note' } : {});
}

/** A rate without counts of its own is held to the counts of its parts, never to their mean. */
function* compareRate({ total, parts }: Whole): Iterable<Answer<Facts>> {
  const { row, indicator, value, unit } = total;
  const counts = parts.flatMap(({ row: { cells } }) => [cells.numerator, cells.denominator]);
  if (!indicator || !isKnown(value) || counts.every(isBlank)) return;
  const numerator = sum(parts.map((part) => part.numerator));
  const denominator = sum(parts.map((part) => part.denominator));
  const { factor } = indicator;
  const expected = ratio({ numerator, denominator, factor });
  const spot = at(row, 'value');
  if (!isKnown(expected)) return yield undecided(spot, expected.absent);
  if (ratioAgrees({ numerator, denominator, factor, published: value }) !== false) return;
  const shown = asReported(expected.value, indicator);
  const facts = { found: value.value, expected: shown, parts: parts.length, unit };
  yield fail(spot, { of: 'value', outcome: 'impossible', ...facts });
}
