import type { Indicator } from '../catalogue/index.js';
import { foldHeader } from '../entries/index.js';
import { onceForEach } from '../model/index.js';

/** 名称查找 · Finds indicators by code or by name in either language; a name that two bear finds none. */
const indicatorsByName = onceForEach(
  (indicators: readonly Indicator[]): ReadonlyMap<string, Indicator | 'several'> => {
    const named = new Map<string, Indicator | 'several'>();
    for (const indicator of indicators) {
      for (const name of new Set(Object.values(indicator.name).map(foldHeader))) {
        named.set(name, named.has(name) ? 'several' : indicator);
      }
    }
    for (const indicator of indicators) named.set(foldHeader(indicator.id), indicator);
    return named;
  },
);

/** The indicator of a name or code, 'several' where two bear it, undefined where none does. */
export function indicatorNamed(
  name: string,
  indicators: readonly Indicator[],
): Indicator | 'several' | undefined {
  return indicatorsByName(indicators).get(foldHeader(name));
}
