import {
  compareDays,
  endOfPeriod,
  isoDay,
  periodText,
  startOfPeriod,
  type Day,
  type Period,
} from '../../model/index.js';
import { earliestOpening, type Station, type Submission } from '../../submission/index.js';
import type { Row, Table } from '../../tables/index.js';
import { stationsByPeriod, type StationsByPeriod } from './stations-by-period.js';

/** 日期矛盾 · A date of a station or a period of its services, and the day that contradicts it. */
export interface DateConflict {
  readonly row: Row;
  readonly field: 'builtOn' | 'closedOn' | 'period';
  readonly conflict:
    | 'built-after-cut-off'
    | 'closed-yet-running'
    | 'closed-before-built'
    | 'service-ahead'
    | 'service-before-built';
  readonly found: string;
  readonly limit: string;
}

/** What contradicts each other in 站点 and 服务; what is not known contradicts nothing. */
export function* dateConflicts({ tables, asOf }: Submission): Iterable<DateConflict> {
  const openings = new Map<unknown, Day>();
  for (const station of tables.stations?.rows ?? []) {
    const opening = earliestOpening(station);
    const code = station.cells.stationCode.value;
    if (opening && code !== undefined) openings.set(code, opening);
    yield* ofStation(station, opening, asOf);
  }
  if (tables.services) yield* ofServices(tables.services, openings, asOf);
}

function* ofStation(
  row: Station,
  opening: Day | undefined,
  asOf: Day | undefined,
): Iterable<DateConflict> {
  const { status, closedOn } = row.cells;
  const isRunning = status.value === 'running';
  const { value: closing } = closedOn;
  if (isRunning && isAfter(opening, asOf)) {
    yield { row, field: 'builtOn', conflict: 'built-after-cut-off', ...days(opening, asOf) };
  }
  if (isAfter(opening, closing)) {
    yield { row, field: 'closedOn', conflict: 'closed-before-built', ...days(closing, opening) };
  } else if (isRunning && isAfter(asOf, closing)) {
    yield { row, field: 'closedOn', conflict: 'closed-yet-running', ...days(closing, asOf) };
  }
}

/** What contradicts, by the period of a row of 服务 and the station that it names. */
type Contradictions = ReadonlyMap<Period | undefined, ReadonlyMap<unknown, Contradiction>>;

type Contradiction = Pick<DateConflict, 'conflict' | 'found' | 'limit'>;

/** Tables of services are long: rows are looked through where some period contradicts, and of each station the first one is told. */
function* ofServices(
  services: Table<'services'>,
  openings: ReadonlyMap<unknown, Day>,
  asOf: Day | undefined,
): Iterable<DateConflict> {
  const contradictions = ofPeriods(stationsByPeriod(services), openings, asOf);
  if (contradictions.size === 0) return;
  const codes = services.column('stationCode');
  const told = new Set<string>();
  for (const [index, { value }] of services.column('period').entries()) {
    const code = codes[index]?.value;
    const found = contradictions.get(value as Period | undefined)?.get(code);
    if (!found) continue;
    const key = `${found.conflict} ${code}`;
    const row = told.has(key) ? undefined : services.rows[index];
    told.add(key);
    if (row) yield { row, field: 'period', ...found };
  }
}

function ofPeriods(
  stations: StationsByPeriod,
  openings: ReadonlyMap<unknown, Day>,
  asOf: Day | undefined,
): Contradictions {
  const found = [...stations].map(([period, codes]) => {
    const ofCodes = [...codes].flatMap((code) => {
      const said = period && ofPeriod(period, openings.get(code), asOf);
      return said ? [[code, said] as const] : [];
    });
    return [period, new Map<unknown, Contradiction>(ofCodes)] as const;
  });
  return new Map(found.filter(([, { size }]) => size > 0));
}

function ofPeriod(
  period: Period,
  opening: Day | undefined,
  asOf: Day | undefined,
): Contradiction | undefined {
  if (asOf && isAfter(startOfPeriod(period), asOf)) return said('service-ahead', period, asOf);
  const isBefore = opening !== undefined && isAfter(opening, endOfPeriod(period));
  return isBefore ? said('service-before-built', period, opening) : undefined;
}

function said(conflict: DateConflict['conflict'], period: Period, limit: Day) {
  return { conflict, found: periodText(period), limit: isoDay(limit) };
}

function isAfter(day: Day | undefined, other: Day | undefined): boolean {
  return day !== undefined && other !== undefined && compareDays(day, other) > 0;
}

function days(found: Day | undefined, limit: Day | undefined) {
  return { found: found ? isoDay(found) : '', limit: limit ? isoDay(limit) : '' };
}
