import { foldHeader, readDay, readPeriod } from '../entries/index.js';
import { sum } from '../formulas/index.js';
import {
  absentFigure,
  compareDays,
  exactly,
  startOfPeriod,
  type Absence,
  type Absent,
  type Day,
  type Figure,
} from '../model/index.js';
import type { Submission } from './submission.js';
import type { Row, Tables } from '../tables/index.js';

/** 站点 · One row of 站点. */
export type Station = Row<'stations'>;

/** 时点 · The day that is asked about, and the cut-off date at which 状态 was true. */
export interface Moment {
  readonly day: Day;
  readonly asOf: Day;
}

const noBatch = new Set(['无', '否', '非试点', '-', '/', 'no', 'none']);

/**
 * 运行 · Whether a station runs at the end of a day: built by it and not closed by it.
 *
 * 状态 speaks of the cut-off date; on an earlier day only the dates can tell, and undefined means
 * that they don't.
 */
export function isRunningOn(station: Station, { day, asOf }: Moment): boolean | undefined {
  const { status, closedOn } = station.cells;
  if (status.value === undefined) return undefined;
  if (status.value === 'building') return false;
  if (isOpenedAfter(station, day)) return false;
  if (closedOn.value && compareDays(closedOn.value, day) <= 0) return false;
  const isAtCutOff = compareDays(day, asOf) >= 0;
  if (status.value === 'closed' && !closedOn.value) return isAtCutOff ? false : undefined;
  return isAtCutOff || isOpenedBy(station, day) ? true : undefined;
}

/** 试点站 · Whether a station names the batch in which it became a pilot. */
export function isPilot({ cells }: Station): boolean {
  const { value } = cells.pilotBatch;
  return value !== undefined && !noBatch.has(foldHeader(value));
}

/** 运行站点数 · How many stations of some levels run at the end of a day; absent where the list leaves it open. */
export function runningStations(
  { tables }: Submission,
  moment: Moment,
  levels: readonly string[] | undefined,
): Figure {
  const running = stationsRunning(tables, moment, levels);
  return 'absent' in running ? running : exactly(running.stations.length);
}

/** 驻站人数 · What the running stations of some levels add up to in a column of persons. */
export function runningStaff({ tables }: Submission, { moment, levels, of }: RunningStaff): Figure {
  const running = stationsRunning(tables, moment, levels);
  if ('absent' in running) return running;
  const figures = running.stations.map(({ cells }) => {
    const { state, value = 0 } = cells[of];
    return state === 'value' ? exactly(value) : absentFigure(state);
  });
  return sum(figures);
}

/** Which persons of which stations are added up, and when. */
interface RunningStaff {
  readonly moment: Moment;
  readonly levels: readonly string[] | undefined;
  readonly of: 'staff' | 'certified';
}

/** The running stations of some levels, each code once; absent where the list leaves it open. */
function stationsRunning(
  { stations: table }: Tables,
  moment: Moment,
  levels: readonly string[] | undefined,
): { readonly stations: readonly Station[] } | Absent {
  const stations = new Map<string | number, Station>();
  for (const station of table?.rows ?? []) {
    const isAsked = isOfLevel(station, levels);
    const isRunning = isRunningOn(station, moment);
    if (isAsked === false || isRunning === false) continue;
    if (isAsked === undefined || isRunning === undefined) return absentFigure(gapOf(station));
    const code = station.cells.stationCode.value ?? station.row;
    if (!stations.has(code)) stations.set(code, station);
  }
  return { stations: [...stations.values()] };
}

function isOfLevel({ cells }: Station, levels: readonly string[] | undefined): boolean | undefined {
  if (!levels) return true;
  return cells.level.value === undefined ? undefined : levels.includes(cells.level.value);
}

/** What a station leaves unsaid of its level, state and dates. */
function gapOf({ cells }: Station): Absence {
  const { status, level, builtOn, closedOn } = cells;
  const states = [status, level, builtOn, closedOn].map(({ state }) => state);
  return states.find((state) => state !== 'value') ?? 'blank';
}

/** The day on which a station opened at the earliest: of a month or year that it names, the first. */
export function earliestOpening({ cells }: Station): Day | undefined {
  const { raw, value: builtOn } = cells.builtOn;
  const period = builtOn === undefined || readDay(raw) ? undefined : readPeriod(raw);
  return period ? startOfPeriod(period) : builtOn;
}

/** Whether a station says that it opened after a day; one that names a month or year, after its beginning. */
function isOpenedAfter(station: Station, day: Day): boolean {
  const opening = earliestOpening(station);
  return opening !== undefined && compareDays(opening, day) > 0;
}

/** Whether a station can have opened after a day: a month or year that it names ends after it. */
export function mayHaveOpenedAfter({ cells }: Station, day: Day): boolean {
  const { value: builtOn } = cells.builtOn;
  return builtOn !== undefined && compareDays(builtOn, day) > 0;
}

function isOpenedBy(station: Station, day: Day): boolean {
  return station.cells.builtOn.value !== undefined && !mayHaveOpenedAfter(station, day);
}
