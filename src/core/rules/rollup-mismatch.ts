import { sum, sumOutcome } from '../formulas/index.js';
import { numberOf } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { partsOf } from '../submission/index.js';
import type { Observation, Submission } from '../submission/index.js';
import { at, fail, undecided } from './rule.js';
import type { Answer, Rule } from './rule.js';

type Column = 'numerator' | 'denominator' | 'value';
type Facts = {
  readonly found: number;
  readonly expected: number;
  readonly parts: number;
  readonly outcome: 'possible' | 'impossible';
};

/** 汇总不符 · A total differs from the sum of the unit itself, its zones and its subordinates. */
export const rollupMismatch: Rule<'rollup-mismatch', Facts> = {
  id: 'rollup-mismatch',
  group: 'within-sheet',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const total of submission.observations) {
      if (total.scope === 'total' && total.region === submission.unitCode) {
        yield* judge(total, submission);
      }
    }
  },
};

function* judge(total: Observation, submission: Submission): Iterable<Answer<Facts>> {
  const rollUp = total.indicator?.rollUp ?? 'none';
  if (rollUp === 'none') return;
  const parts = partsOf(total, submission);
  if (parts === undefined) return yield undecided(at(total.row, 'value'), 'subordinates-missing');
  const columns: readonly Column[] = rollUp === 'sum' ? ['value'] : ['numerator', 'denominator'];
  for (const column of parts.length > 0 ? columns : []) yield* compare(total, parts, column);
}

function* compare(
  total: Observation,
  parts: readonly Observation[],
  column: Column,
): Iterable<Answer<Facts>> {
  const figures: readonly Figure[] = parts.map((part) => part[column]);
  const whole = total[column];
  if (total.row.cells[column].state === 'blank') return;
  const outcome = sumOutcome(figures, whole);
  const spot = at(total.row, column);
  if (outcome === undefined) return yield undecided(spot, 'unavailable');
  if (outcome === 'consistent') return;
  const found = numberOf(whole) ?? 0;
  const facts = { found, expected: numberOf(sum(figures)) ?? 0, parts: parts.length, outcome };
  yield fail(spot, facts, outcome === 'possible' ? { severity: 'note' } : {});
}
