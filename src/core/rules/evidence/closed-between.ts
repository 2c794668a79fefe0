import { compareDays, endOfPeriod, type Period } from '../../model/index.js';
import { isWithin } from '../../regions/index.js';
import type { Dated, Submission } from '../../submission/index.js';

/** 停用站点数 · How many of the stations that a figure counts were closed between the ends of two periods. */
export function closedBetween(
  { region, indicator }: Dated,
  { from, to }: { readonly from: Period; readonly to: Period },
  { tables }: Submission,
): number {
  if (indicator.countedFrom?.counts !== 'stations') return 0;
  const levels = indicator.countedFrom.stationLevels;
  const closed = (tables.stations?.rows ?? []).filter(({ cells }) => {
    const { closedOn, regionCode, level } = cells;
    if (!closedOn.value || !isWithin(regionCode.value ?? '', region)) return false;
    if (levels && !levels.includes(level.value ?? '')) return false;
    const isAfter = compareDays(closedOn.value, endOfPeriod(from)) > 0;
    return isAfter && compareDays(closedOn.value, endOfPeriod(to)) <= 0;
  });
  return closed.length;
}
