import { isKnown } from '../model/index.js';
import { observationKey } from '../submission/index.js';
import type { Observation, Submission } from '../submission/index.js';
import { at, fail, whereOf } from './rule.js';
import type { Answer, Rule } from './rule.js';

type Facts = {
  readonly found: number;
  readonly first: number;
  readonly indicator: string;
  readonly firstIndicator: string;
};

/** 分母不一致 · One region and period has two sizes of the same denominator. */
export const denominatorInconsistent: Rule<'denominator-inconsistent', Facts> = {
  id: 'denominator-inconsistent',
  group: 'within-sheet',
  severity: 'verify',
  isFixable: false,
  *check({ observationsByKey }: Submission) {
    const first = new Map<string, Observation>();
    for (const observation of observationsByKey.values()) {
      const key = populationKey(observation);
      if (key === undefined) continue;
      const earlier = first.get(key);
      if (earlier) yield* compare(observation, earlier);
      else first.set(key, observation);
    }
  },
};

/** The region, scope, period and population of a known denominator; undefined for any other row. */
function populationKey(observation: Observation): string | undefined {
  const { region, scope, period, indicator, denominator } = observation;
  const isCounted = indicator?.denominator !== undefined && isKnown(denominator);
  if (!isCounted || region === undefined || !scope || !period) return undefined;
  return observationKey(region, indicator.denominator, { period, scope });
}

function* compare(observation: Observation, earlier: Observation): Iterable<Answer<Facts>> {
  const { row, indicator, denominator } = observation;
  if (!isKnown(denominator) || !isKnown(earlier.denominator)) return;
  if (denominator.value === earlier.denominator.value) return;
  const related = [whereOf(at(earlier.row, 'denominator'))];
  const facts = {
    found: denominator.value,
    first: earlier.denominator.value,
    indicator: indicator?.id ?? '',
    firstIndicator: earlier.indicator?.id ?? '',
  };
  yield fail(at(row, 'denominator'), facts, { related });
}
