import { at, fail, undecided, type Rule } from './rule.js';

type Facts = { readonly certified: number; readonly staff: number };

/** 持证社工多于驻站社工 · More certified social workers than social workers at a station. */
export const certifiedOverStaff: Rule<'certified-over-staff', Facts> = {
  id: 'certified-over-staff',
  group: 'between-sheets',
  severity: 'error',
  isFixable: false,
  *check({ tables }) {
    for (const station of tables.stations?.rows ?? []) {
      const { certified, staff } = station.cells;
      const spot = at(station, 'certified');
      const isUntold = certified.state === 'unavailable' || staff.state === 'unavailable';
      if (isUntold) yield undecided(spot, 'unavailable');
      if (certified.value === undefined || staff.value === undefined) continue;
      if (certified.value > staff.value)
        yield fail(spot, { certified: certified.value, staff: staff.value });
    }
  },
};
