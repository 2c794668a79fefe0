import {
  endOfPeriod,
  latestDue,
  periodText,
  startOfPeriod,
  type Day,
  type Period,
} from '../model/index.js';
import {
  isRunningOn,
  listState,
  mayHaveOpenedAfter,
  type Station,
  type Submission,
} from '../submission/index.js';
import type { Table } from '../tables/index.js';
import { stationsByPeriod } from './evidence/stations-by-period.js';
import { at, fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = { readonly period: string };

const coordinating = new Set(['city-centre', 'county-station']);

/** 缺少服务记录 · A station that ran through the current period and serves residents has no row of 服务 for it. */
export const serviceMissing: Rule<'service-missing', Facts> = {
  id: 'service-missing',
  group: 'between-sheets',
  severity: 'verify',
  isFixable: false,
  *check(submission) {
    const { services } = submission.tables;
    const reported = services && reportedIn(services);
    const state = listState('stations', submission);
    if (!reported || reported.size === 0 || state === 'not-offered') return;
    const spot = { sheet: services.sheets[0].name, field: 'stationCode' };
    if (state === 'partial') return yield undecided(spot, 'list-incomplete');
    if (!submission.asOf) return yield undecided(spot, 'no-cut-off');
    yield* judge(reported, submission.asOf, submission);
  },
};

/** The stations that report services, by the period of their rows. */
type Reported = ReadonlyMap<Period | undefined, ReadonlySet<string>>;

function* judge(reported: Reported, asOf: Day, { tables }: Submission): Iterable<Answer<Facts>> {
  const periods = currentPeriods(reported, asOf);
  const [period = ''] = periods.keys();
  const starts = [...periods.values()].map(startOfPeriod);
  const days = [...periods.values()].map(endOfPeriod);
  const current = [...reported].filter(([due]) => due && periods.has(periodText(due)));
  const served = new Set(current.flatMap(([, codes]) => [...codes]));
  for (const station of tables.stations?.rows ?? []) {
    const code = station.cells.stationCode.value;
    if (code === undefined || served.has(code) || !servesResidents(station)) continue;
    /** A station that opened within the period may well have begun to serve only after it. */
    if (starts.every((start) => mayHaveOpenedAfter(station, start))) continue;
    const isRunning = days.every((day) => isRunningOn(station, { day, asOf }) === true);
    if (isRunning) yield fail(at(station, 'stationCode'), { period });
  }
}

function reportedIn(services: Table<'services'>): Reported {
  const named = [...stationsByPeriod(services)].map(([period, codes]) => {
    const those = [...codes].filter((code) => code !== undefined);
    return [period, new Set(those)] as const;
  });
  return new Map(named.filter(([, { size }]) => size > 0));
}

/** The current period of each frequency in which stations report, by its text. */
function currentPeriods(reported: Reported, asOf: Day): ReadonlyMap<string, Period> {
  const all = [...reported.keys()].flatMap((period) => period?.frequency ?? []);
  const periods = [...new Set(all)].map((frequency) => latestDue(frequency, asOf));
  return new Map(periods.map((period) => [periodText(period), period]));
}

/** Centres and main stations of city and county support and train; they need not serve. */
function servesResidents({ cells }: Station): boolean {
  return !coordinating.has(cells.level.value ?? '');
}
