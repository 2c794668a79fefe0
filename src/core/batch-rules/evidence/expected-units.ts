import type { CodeChange } from '../../catalogue/index.js';
import { isoDay } from '../../model/index.js';
import {
  canonicalCode,
  isWithin,
  levelOf,
  regionLevels,
  reportingParent,
  type RegionLevel,
} from '../../regions/index.js';
import type { Batch } from '../batch-rule.js';

/**
 * 应报单位 · The codes of the units that must deliver a workbook: as the office names them, else all
 * units at the plan's reporting levels below the highest units that are present.
 *
 * Where cities are present, a county that is present without its city asks for that city too.
 */
export function expectedUnits(batch: Batch): readonly string[] {
  const { expected, byRegion, plan, regions } = batch;
  if (expected) return [...new Set(expected.map((code) => canonicalCode(code) ?? code))];
  const reports = (level: RegionLevel | undefined) =>
    level !== undefined && plan.reportingLevels.includes(level);
  const present = [...byRegion.keys()].filter((code) => concerns(code, batch));
  const highest = Math.min(...present.map(rankOf));
  const tops = new Set(present.map((code) => topOf(code, highest, batch)));
  const found = [...tops].flatMap((top) => [top, ...below(top, batch)]);
  return found.filter((code) => reports(regions.find(code)?.level) && !isExcused(code, batch));
}

/**
 * 区划沿革 · Whether the plan excuses a unit: it is abolished by the cut-off date, or is still to come and
 * the unit that becomes it has delivered.
 */
function isExcused(code: string, { plan: { changes = [] }, asOf, byRegion }: Batch): boolean {
  const isInForce = ({ effectiveOn }: CodeChange) => !effectiveOn || isoDay(effectiveOn) <= asOf;
  const isOver = changes.some((change) => change.oldCode === code && isInForce(change));
  const before = changes.filter((change) => change.newCode === code && !isInForce(change));
  return isOver || before.some(({ oldCode }) => byRegion.has(oldCode));
}

/** How far below the country a region lies; a text that is no code lies below all others. */
function rankOf(code: string): number {
  const level = levelOf(code);
  return level === undefined ? regionLevels.length : regionLevels.indexOf(level);
}

/** The highest unit above a region that is present, or that is no higher than what is present. */
function topOf(code: string, highest: number, batch: Batch): string {
  const above = reportingParent(code, batch.regions)?.code;
  if (above === undefined || !concerns(above, batch)) return code;
  const top = topOf(above, highest, batch);
  return batch.byRegion.has(top) || rankOf(top) >= highest ? top : code;
}

/** Whether the plan is one of this region's or of a superior's; of an unknown region it is everyone's. */
function concerns(code: string, { plan, regions }: Batch): boolean {
  return !regions.find(plan.region) || isWithin(code, plan.region);
}

function* below(code: string, batch: Batch): Iterable<string> {
  for (const unit of batch.regions.subordinates(code)) {
    if (unit.level === 'township') continue;
    yield unit.code;
    yield* below(unit.code, batch);
  }
}
