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
import type { Row } from '../tables/index.js';
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
    const rows = submission.tables.services?.rows ?? [];
    const first = rows.find(({ cells }) => cells.stationCode.value !== undefined);
    const state = listState('stations', submission);
    if (!first || state === 'not-offered') return;
    const spot = { sheet: first.sheet.name, field: 'stationCode' };
    if (state === 'partial') return yield undecided(spot, 'list-incomplete');
    if (!submission.asOf) return yield undecided(spot, 'no-cut-off');
    yield* judge(stationsByPeriod(rows), submission.asOf, submission);
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

/** Rows are many and walked once; those of one period share what was read of it. */
function stationsByPeriod(rows: readonly Row<'services'>[]): Reported {
  const reported = new Map<Period | undefined, Set<string>>();
  for (const { cells } of rows) {
    const [code, period] = [cells.stationCode.value, cells.period.value];
    if (code === undefined) continue;
    const codes = reported.get(period) ?? new Set();
    reported.set(period, codes.add(code));
  }
  return reported;
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
