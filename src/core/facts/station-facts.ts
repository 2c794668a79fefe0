import { rowsOf } from '../tables/index.js';
import type { Station, Submission } from '../submission/index.js';
import { cellOf, textAt } from './cell-of.js';
import type { StationFact } from './workbook-facts.js';

/** 站点 · The stations of a workbook, whole list or not, as other workbooks could list them again. */
export function stationFacts({ tables }: Submission): readonly StationFact[] {
  return rowsOf(tables, 'stations').map((station) => ({
    code: textAt(station, 'stationCode'),
    name: namesStation(station) ? textAt(station, 'stationName') : '',
    region: station.cells.regionCode.value ?? '',
    cell: cellOf(station, 'stationCode').cell,
  }));
}

/** A closed station may pass its name on, and two villages of a county may share theirs. */
function namesStation({ cells: { level, regionCode, status } }: Station): boolean {
  const isWide = level.value === 'village-room' && regionCode.value?.length === 6;
  return !isWide && status.value !== 'closed';
}
