import { reportingParent } from '../regions/index.js';
import type { Region } from '../regions/index.js';
import type { Batch, BatchRule } from './batch-rule.js';
import { expectedUnits } from './expected-units.js';

type Facts = { readonly region: string; readonly name: string; readonly superior: string };

/** 缺报 · A unit that must deliver a workbook has not. */
export const missingSubmission: BatchRule<'missing-submission', Facts> = {
  id: 'missing-submission',
  severity: 'verify',
  *check(batch) {
    for (const region of expectedUnits(batch)) {
      if (batch.byRegion.has(region)) continue;
      const name = batch.regions.find(region)?.name ?? '';
      const superior = reportingParent(region, batch.regions)?.name ?? '';
      const file = fileAbove(region, batch);
      yield { file, key: region, facts: { region, name, superior } };
    }
  },
};

/** The workbook of the nearest superior that delivered; empty where none did. */
function fileAbove(code: string, { byRegion, regions }: Batch): string {
  let above: Region | undefined = reportingParent(code, regions);
  while (above && !byRegion.has(above.code)) above = reportingParent(above.code, regions);
  return (above && byRegion.get(above.code)?.file) ?? '';
}
