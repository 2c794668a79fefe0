import type { Indicator, Plan } from '../catalogue/index.js';
import { foldHeader } from '../entries/index.js';
import { readName, type NamesOfKind } from '../layouts/index.js';
import { remember } from '../model/index.js';
import type { LeftReason } from './adoption.js';

/**
 * 指标对应 · The indicator of the plan that a table names: equal to its name or code, number, 其中, unit and marks aside.
 *
 * Two that are equal are told with both; the nearest is never taken. Where nothing is equal, or two are,
 * what somebody said of the name counts.
 */
export function indicatorMatcher(
  { indicators }: Plan,
  said: NamesOfKind = {},
): (name: string) => Indicator | LeftReason {
  const meant = saidOf(said);
  const keyed = indicators.map((indicator) => ({ indicator, keys: keysOf(indicator) }));
  return remember((name: string) => {
    const key = keyOf(name);
    const candidates = keyed.filter(({ keys }) => keys.has(key)).map(({ indicator }) => indicator);
    const [only] = candidates;
    const id = candidates.length === 1 ? undefined : meant.get(key);
    if (id === '') return { id: 'indicator-set-aside', name };
    const chosen = indicators.find((indicator) => indicator.id === id);
    if (chosen) return chosen;
    if (!only) return totalOf(key, keyed) ?? { id: 'indicator-unknown', name };
    if (candidates.length === 1) return only;
    const named = candidates.map(({ id, name: words }) => ({ id, name: words }));
    return { id: 'indicator-ambiguous', name, candidates: named };
  });
}

/** 老年助餐服务点总数 is 老年助餐服务点, where the plan has nothing of the longer name. */
function totalOf(key: string, keyed: readonly Keyed[]): Indicator | undefined {
  const short = key.replace(/总数$/, '');
  const found = short === key ? [] : keyed.filter(({ keys }) => keys.has(short));
  return found.length === 1 ? found[0]?.indicator : undefined;
}

interface Keyed {
  readonly indicator: Indicator;
  readonly keys: ReadonlySet<string>;
}

function keysOf({ id, name }: Indicator): ReadonlySet<string> {
  return new Set([foldHeader(id), ...Object.values(name).map(keyOf)]);
}

function saidOf(said: NamesOfKind): ReadonlyMap<string, string> {
  return new Map(Object.entries(said).map(([name, id]) => [keyOf(name), id]));
}

function keyOf(name: string): string {
  return foldHeader(readName(name).name);
}
