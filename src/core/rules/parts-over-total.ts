import { sum } from '../formulas/index.js';
import { isAbsent, isKnown } from '../model/index.js';
import {
  isOutside,
  numeratorScale,
  partsOfTotals,
  type Observation,
  type RollUp,
} from '../submission/index.js';
import { splitUnit } from '../units/index.js';
import { at, fail, type Answer, type Rule } from './rule.js';

type Column = 'numerator' | 'denominator' | 'value';
type Facts = {
  readonly of: Column;
  readonly found: number;
  readonly known: number;
  readonly parts: number;
  readonly unit: string;
  /** Whether who is counted once in the total may be counted in several parts. */
  readonly ofPersons: boolean;
};

const persons = new Set(['人', '名', '位', '口']);

/** What adds up in each way of rolling up. */
const columns = {
  sum: ['value'],
  'ratio-of-sums': ['numerator', 'denominator'],
  none: [],
} as const satisfies Record<string, readonly Column[]>;

/** 部分大于合计 · Parts that are known already exceed their total, although others are not known yet. */
export const partsOverTotal: Rule<'parts-over-total', Facts> = {
  id: 'parts-over-total',
  group: 'within-sheet',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const rollUp of partsOfTotals(submission).values()) yield* ofTotal(rollUp);
  },
};

function* ofTotal(rollUp: RollUp): Iterable<Answer<Facts>> {
  const { total } = rollUp;
  if (!total) return;
  const parts = rollUp.parts.filter((part) => !isOutside(part));
  for (const of of columns[total.indicator?.rollUp ?? 'none'])
    if (isOpen({ ...rollUp, parts }, of)) yield* judge(total, parts, of);
}

/** Where every part is known the sum itself is held against the total. */
function isOpen({ parts, missing }: RollUp, of: Column): boolean {
  return missing?.length !== 0 || parts.some((part) => isAbsent(part[of]));
}

/** One part alone is never more than its total, unless it is a zone, which may lie in several units. */
function* judge(
  total: Observation,
  parts: readonly Observation[],
  of: Column,
): Iterable<Answer<Facts>> {
  const known = parts.filter((part) => isKnown(part[of]) && isOfOneUnit(part, total, of));
  const all = sum(known.map((part) => part[of]));
  const { [of]: figure, indicator, row } = total;
  if (!isKnown(figure) || !isKnown(all) || (indicator?.minimum ?? -1) < 0) return;
  if (all.low <= figure.high) return;
  const isAlone = known.some(
    ({ [of]: one, scope }) => scope !== 'zone' && isKnown(one) && one.low > figure.high,
  );
  const unit = of === 'value' ? total.unit : '';
  const ofPersons = !isAlone && (of !== 'value' || persons.has(splitUnit(unit).base));
  const isAsked = !isAlone && (ofPersons || known.some(({ scope }) => scope === 'zone'));
  const facts = { of, found: figure.value, known: all.value, parts: known.length, unit, ofPersons };
  yield fail(at(row, of), facts, isAsked ? { severity: 'verify' } : {});
}

function isOfOneUnit(part: Observation, total: Observation, of: Column): boolean {
  return of !== 'numerator' || numeratorScale(part) === numeratorScale(total);
}
