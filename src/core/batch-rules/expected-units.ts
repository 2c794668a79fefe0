import type { Region } from '../regions/index.js';
import type { Batch } from './batch-rule.js';

/**
 * 应报单位 · The units that must deliver a workbook: as the office names them, else all units at the
 * plan's reporting levels below the highest units that are present.
 */
export function expectedUnits(batch: Batch): readonly Region[] {
  const { expected, regions, byRegion, plan } = batch;
  if (expected) return expected.flatMap((code) => regions.find(code) ?? []);
  const roots = [...byRegion.keys()].filter((code) => !hasSuperiorIn(code, batch));
  const units = roots.flatMap((code) => [...below(code, batch)]);
  return units.filter(({ level }) => plan.reportingLevels.includes(level));
}

function hasSuperiorIn(code: string, { byRegion, regions }: Batch): boolean {
  for (let above = regions.find(code)?.parent; above; above = regions.find(above)?.parent) {
    if (byRegion.has(above)) return true;
  }
  return false;
}

function* below(code: string, batch: Batch): Iterable<Region> {
  for (const unit of batch.regions.subordinates(code)) {
    if (unit.level === 'township') continue;
    yield unit;
    yield* below(unit.code, batch);
  }
}
