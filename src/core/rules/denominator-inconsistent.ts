import type { Indicator } from '../catalogue/index.js';
import { fifteenDigits, meets } from '../formulas/index.js';
import { isKnown, type Bilingual, type Known } from '../model/index.js';
import { observationKey, type Observation } from '../submission/index.js';
import { at, fail, whereOf, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly found: number;
  readonly first: number;
  readonly indicator: string;
  readonly name: Bilingual;
  readonly firstIndicator: string;
  readonly firstName: Bilingual;
};
type Size = {
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly field: 'denominator' | 'value';
  readonly population: string;
  readonly size: Known;
};

/** 分母不一致 · One region and period has two sizes of the same denominator. */
export const denominatorInconsistent: Rule<'denominator-inconsistent', Facts> = {
  id: 'denominator-inconsistent',
  group: 'within-sheet',
  severity: 'verify',
  isFixable: false,
  *check({ observationsByKey, plan }) {
    const populations = new Set(plan?.indicators.map(({ denominator }) => denominator));
    const first = new Map<string, Size>();
    for (const observation of observationsByKey.values()) {
      const size = sizeOf(observation, populations);
      const key = size && keyOf(size);
      if (!size || key === undefined) continue;
      const earlier = first.get(key);
      if (earlier) yield* compare(size, earlier);
      else first.set(key, size);
    }
  },
};

/** The size that a row states: its denominator, or its value where it counts a denominator itself. */
function sizeOf(
  observation: Observation,
  populations: ReadonlySet<string | undefined>,
): Size | undefined {
  const { indicator, denominator, value, scale } = observation;
  const population = indicator?.denominator;
  if (indicator && population !== undefined && isKnown(denominator)) {
    return { observation, indicator, field: 'denominator', population, size: denominator };
  }
  if (!indicator || !populations.has(indicator.id) || !isKnown(value)) return undefined;
  const inBase = (amount: number) => fifteenDigits(amount * scale);
  const size = { value: inBase(value.value), low: inBase(value.low), high: inBase(value.high) };
  return { observation, indicator, field: 'value', population: indicator.id, size };
}

function keyOf({ observation, population }: Size): string | undefined {
  const { region, scope, period } = observation;
  if (region === undefined || !scope || !period) return undefined;
  return observationKey(region, population, { period, scope });
}

function* compare(later: Size, earlier: Size): Iterable<Answer<Facts>> {
  if (meets(later.size, earlier.size) !== false) return;
  const facts = {
    found: later.size.value,
    first: earlier.size.value,
    indicator: later.indicator.id,
    name: later.indicator.name,
    firstIndicator: earlier.indicator.id,
    firstName: earlier.indicator.name,
  };
  const related = [whereOf(at(earlier.observation.row, earlier.field))];
  yield fail(at(later.observation.row, later.field), facts, { related });
}
