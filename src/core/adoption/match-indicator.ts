import type { Indicator, Plan } from '../catalogue/index.js';
import { foldHeader } from '../entries/index.js';
import { readName } from '../layouts/index.js';
import { remember } from '../model/index.js';
import type { LeftReason } from './adoption.js';

/**
 * 指标对应 · The indicator of the plan that a table names: equal to its name or code, number, 其中, unit and marks aside.
 *
 * Two that are equal are told with both; the nearest is never taken.
 */
export function indicatorMatcher({ indicators }: Plan): (name: string) => Indicator | LeftReason {
  const keyed = indicators.map((indicator) => ({ indicator, keys: keysOf(indicator) }));
  return remember((name: string) => {
    const key = keyOf(name);
    const candidates = keyed.filter(({ keys }) => keys.has(key)).map(({ indicator }) => indicator);
    const [only] = candidates;
    if (!only) return { id: 'indicator-unknown', name };
    if (candidates.length === 1) return only;
    const named = candidates.map(({ id, name: words }) => ({ id, name: words }));
    return { id: 'indicator-ambiguous', name, candidates: named };
  });
}

function keysOf({ id, name }: Indicator): ReadonlySet<string> {
  return new Set([foldHeader(id), ...Object.values(name).map(keyOf)]);
}

function keyOf(name: string): string {
  return foldHeader(readName(name).name);
}
