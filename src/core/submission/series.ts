import type { Indicator } from '../catalogue/index.js';
import { comparePeriods, onceForEach, type Period } from '../model/index.js';
import type { Observation } from './observations.js';
import type { Submission } from './submission.js';

/** 序列项 · An observation that is found by its key, and so has a region, a period and an indicator. */
export interface Dated {
  readonly observation: Observation;
  readonly region: string;
  readonly period: Period;
  readonly indicator: Indicator;
}

/** 序列 · The observations of each region, scope and indicator of some kind, in the order of time; two at least. */
export function seriesOf(
  submission: Submission,
  isAsked: (indicator: Indicator) => boolean,
): readonly (readonly Dated[])[] {
  return allSeries(submission).filter(([first]) => first && isAsked(first.indicator));
}

const allSeries = onceForEach(findSeries);

function findSeries({ observationsByKey }: Submission): readonly (readonly Dated[])[] {
  const series = new Map<string, Dated[]>();
  for (const observation of observationsByKey.values()) {
    const { region, scope, period, indicator } = observation;
    if (region === undefined || !period || !indicator) continue;
    const key = `${region}|${scope}|${indicator.id}`;
    const dated = { observation, region, period, indicator };
    const known = series.get(key);
    if (known) known.push(dated);
    else series.set(key, [dated]);
  }
  const all = [...series.values()].filter(({ length }) => length > 1);
  for (const each of all) each.sort((a, b) => comparePeriods(a.period, b.period));
  return all;
}
