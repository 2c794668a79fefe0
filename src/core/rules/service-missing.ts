import {
  endOfPeriod,
  latestDue,
  periodText,
  remember,
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
type Service = Row<'services'>;

const coordinating = new Set(['city-centre', 'county-station']);

/** 缺少服务记录 · A station that ran through the current period and serves residents has no row of 服务 for it. */
export const serviceMissing: Rule<'service-missing', Facts> = {
  id: 'service-missing',
  group: 'between-sheets',
  severity: 'verify',
  isFixable: false,
  *check(submission) {
    const rows = submission.tables.services?.rows ?? [];
    const services = rows.filter(({ cells }) => cells.stationCode.value !== undefined);
    const state = listState('stations', submission);
    const [first] = services;
    if (!first || state === 'not-offered') return;
    const spot = { sheet: first.sheet.name, field: 'stationCode' };
    if (state === 'partial') return yield undecided(spot, 'list-incomplete');
    if (!submission.asOf) return yield undecided(spot, 'no-cut-off');
    yield* judge(services, submission.asOf, submission);
  },
};

function* judge(
  services: readonly Service[],
  asOf: Day,
  { tables }: Submission,
): Iterable<Answer<Facts>> {
  const periods = currentPeriods(services, asOf);
  const [period = ''] = periods.keys();
  const starts = [...periods.values()].map(startOfPeriod);
  const days = [...periods.values()].map(endOfPeriod);
  const served = stationsServed(services, new Set(periods.keys()));
  for (const station of tables.stations?.rows ?? []) {
    const code = station.cells.stationCode.value;
    if (code === undefined || served.has(code) || !servesResidents(station)) continue;
    /** A station that opened within the period may well have begun to serve only after it. */
    if (starts.every((start) => mayHaveOpenedAfter(station, start))) continue;
    const isRunning = days.every((day) => isRunningOn(station, { day, asOf }) === true);
    if (isRunning) yield fail(at(station, 'stationCode'), { period });
  }
}

/** The current period of each frequency in which stations report, by its text. */
function currentPeriods(services: readonly Service[], asOf: Day): ReadonlyMap<string, Period> {
  const reported = new Set(services.map(({ cells }) => cells.period.value));
  const frequencies = new Set([...reported].flatMap((period) => period?.frequency ?? []));
  const periods = [...frequencies].map((frequency) => latestDue(frequency, asOf));
  return new Map(periods.map((period) => [periodText(period), period]));
}

function stationsServed(
  services: readonly Service[],
  periods: ReadonlySet<string>,
): ReadonlySet<string | undefined> {
  const isCurrent = remember((period?: Period) => !!period && periods.has(periodText(period)));
  const current = services.filter(({ cells }) => isCurrent(cells.period.value));
  return new Set(current.map(({ cells }) => cells.stationCode.value));
}

/** Centres and main stations of city and county support and train; they need not serve. */
function servesResidents({ cells }: Station): boolean {
  return !coordinating.has(cells.level.value ?? '');
}
