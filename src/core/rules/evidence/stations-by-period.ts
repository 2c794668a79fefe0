import { onceForEach, remember, type Period } from '../../model/index.js';
import type { Table } from '../../tables/index.js';

/** 服务期间 · The stations that rows of 服务 name, by the period of the rows; undefined stands for those that name none. */
export type StationsByPeriod = ReadonlyMap<Period | undefined, ReadonlySet<string | undefined>>;

/** Rows are many and walked once for all rules; those of one period share what was read of it. */
export const stationsByPeriod = onceForEach((services: Table<'services'>): StationsByPeriod => {
  const found = new Map<Period | undefined, Set<string | undefined>>();
  const stationsOf = remember((period: Period | undefined) => {
    const stations = new Set<string | undefined>();
    found.set(period, stations);
    return stations;
  }, Infinity);
  const periods = services.column('period');
  for (const [at, { value: code }] of services.column('stationCode').entries()) {
    const period = periods[at]?.value as Period | undefined;
    stationsOf(period).add(code as string | undefined);
  }
  return found;
});
