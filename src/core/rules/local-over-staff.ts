import { at, fail, undecided, type Rule } from './rule.js';

type Facts = { readonly local: number; readonly staff: number };

/** 本地社工多于驻站社工 · More local social workers than social workers at a station. */
export const localOverStaff: Rule<'local-over-staff', Facts> = {
  id: 'local-over-staff',
  group: 'between-sheets',
  severity: 'error',
  isFixable: false,
  *check({ tables }) {
    for (const station of tables.stations?.rows ?? []) {
      const { local, staff } = station.cells;
      const spot = at(station, 'local');
      const isUntold = local.state === 'unavailable' || staff.state === 'unavailable';
      if (isUntold) yield undecided(spot, 'unavailable');
      if (local.value === undefined || staff.value === undefined) continue;
      if (local.value > staff.value) yield fail(spot, { local: local.value, staff: staff.value });
    }
  },
};
