import { isTownshipLikeCode, isWithin, type Regions } from '../../regions/index.js';
import { isRunningOn, type Moment, type Station, type Submission } from '../../submission/index.js';

const coordinating = new Set(['city-centre', 'county-station']);

/**
 * 服务覆盖的乡镇 · The townships of the unit that running stations serve; undefined where that is open.
 *
 * A station serves what 服务区划 names, else the township that it stands in. Centres and main
 * stations of city and county coordinate: they serve a township only where they name it. A village
 * room, a farm or a code that the edition does not know leaves its township open.
 */
export function townshipsServed(
  submission: Submission,
  moment: Moment,
): ReadonlySet<string> | undefined {
  const served = new Set<string>();
  const open = new Set<string>();
  for (const station of submission.tables.stations?.rows ?? []) {
    const isRunning = isRunningOn(station, moment);
    const codes = isRunning === false ? [] : codesServed(station, submission);
    for (const code of codes) {
      const isCertain = isRunning === true && isTownship(code, submission.regions);
      (isCertain ? served : open).add(code.slice(0, 9));
    }
  }
  return [...open].every((code) => served.has(code)) ? served : undefined;
}

/** 乡镇数 · The townships below a unit, as the table of regions has them. */
export function townshipCount(code: string, regions: Regions): number {
  return regions
    .subordinates(code)
    .map((unit) => (unit.level === 'township' ? 1 : townshipCount(unit.code, regions)))
    .reduce((total, part) => total + part, 0);
}

/** What a station serves of the unit; an area that can't be read is an empty code. */
function codesServed(station: Station, submission: Submission): readonly string[] {
  const { serves, regionCode } = station.cells;
  const own = serves.state === 'blank' ? [regionCode.value ?? ''] : undefined;
  const codes = own ?? serves.value ?? [''];
  return codes.filter((code) => concernsUnit(code, station, submission));
}

function concernsUnit(code: string, { cells }: Station, { unitCode = '' }: Submission): boolean {
  if (code.length === 6 && coordinating.has(cells.level.value ?? '')) return false;
  return code === '' || isWithin(code, unitCode) || isWithin(unitCode, code);
}

function isTownship(code: string, { hasTownships, find }: Regions): boolean {
  if (code.length !== 9 || isTownshipLikeCode(code)) return false;
  return !hasTownships || find(code) !== undefined;
}
