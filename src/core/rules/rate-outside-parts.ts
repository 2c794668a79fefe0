import { isKnown, type Figure, type Known } from '../model/index.js';
import {
  asReported,
  isOutside,
  rollUps,
  type Observation,
  type RollUp,
  type Scope,
} from '../submission/index.js';
import { isBlank } from '../tables/index.js';
import { at, fail, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly found: number;
  readonly least: number;
  readonly greatest: number;
  readonly parts: number;
  readonly unit: string;
};

/** Besides the subordinates these make a total. */
const others: readonly Scope[] = ['own', 'zone'];

/** 比率超出各部分 · A rate without counts that lies below the least or above the greatest of all its parts. */
export const rateOutsideParts: Rule<'rate-outside-parts', Facts> = {
  id: 'rate-outside-parts',
  group: 'within-sheet',
  severity: 'verify',
  isFixable: false,
  *check(submission) {
    for (const rollUp of rollUps(submission).values()) {
      const { total } = rollUp;
      if (total?.indicator?.rollUp === 'ratio-of-sums') yield* judge(total, rollUp);
    }
  },
};

/** Only where every part is known: those that are declared 不适用 are none. */
function* judge(total: Observation, { parts, missing }: RollUp): Iterable<Answer<Facts>> {
  const { row, value, indicator, unit } = total;
  const { numerator, denominator } = row.cells;
  if (!isBlank(numerator) || !isBlank(denominator) || !isKnown(value)) return;
  const isWhole = others.every((scope) => parts.some((part) => part.scope === scope));
  if (missing?.length !== 0 || !isWhole || hasCounts(parts)) return;
  const counted = parts.filter((part) => !isOutside(part));
  const known = counted.map(rateOf).filter(isKnown);
  if (known.length === 0 || known.length < counted.length) return;
  const [least, greatest] = [lowest(known), highest(known)];
  if (value.high >= least.low && value.low <= greatest.high) return;
  const shown = (figure: Known) => asReported(figure.value, indicator);
  yield fail(at(row, 'value'), {
    ...{ found: value.value, least: shown(least), greatest: shown(greatest) },
    ...{ parts: known.length, unit },
  });
}

/** Counts of every part say more than their rates: the sums are held against the total. */
function hasCounts(parts: readonly Observation[]): boolean {
  return parts.every(isCounted);
}

function isCounted({ numerator, denominator }: Observation): boolean {
  return isKnown(numerator) && isKnown(denominator);
}

/** A rate without counts stands for all that its decimals may mean. */
function rateOf(part: Observation): Figure {
  return isCounted(part) ? part.unrounded : part.value;
}

function lowest(figures: readonly Known[]): Known {
  return figures.reduce((least, each) => (each.low < least.low ? each : least));
}

function highest(figures: readonly Known[]): Known {
  return figures.reduce((greatest, each) => (each.high > greatest.high ? each : greatest));
}
