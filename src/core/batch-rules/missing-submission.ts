import { reportingParent, type Region } from '../regions/index.js';
import type { Batch, BatchRule } from './batch-rule.js';
import { expectedUnits } from './evidence/expected-units.js';

type Missing = {
  readonly region: string;
  readonly name: string;
  readonly superior: string;
  /** The cut-off date for which it must deliver. */
  readonly asOf: string;
};
/** How many delivered workbooks could be the one that is missing, where there are any. */
type Facts = Missing | (Missing & { readonly unplaced: number });

/** 缺报 · A unit that must deliver a workbook has not; or it is one of those of which nobody can tell whose they are. */
export const missingSubmission: BatchRule<'missing-submission', Facts> = {
  id: 'missing-submission',
  severity: 'verify',
  *check(batch) {
    const { asOf, byRegion, unplaced, unplacedRegions, workbooks, openCutOffs } = batch;
    if (workbooks.every((workbook) => openCutOffs.has(workbook))) return;
    const isThere = (region: string) => byRegion.has(region) || unplacedRegions.has(region);
    const missing = expectedUnits(batch).filter((region) => !isThere(region));
    const isOpen = missing.length <= unplaced;
    for (const region of missing) {
      const name = batch.regions.find(region)?.name ?? '';
      const superior = reportingParent(region, batch.regions)?.name ?? '';
      const file = fileAbove(region, batch);
      const facts = { region, name, superior, asOf, ...(unplaced > 0 ? { unplaced } : {}) };
      yield { file, key: region, facts, ...(isOpen ? { severity: 'note' } : {}) };
    }
  },
};

/** The workbook of the nearest superior that delivered; empty where none did. */
function fileAbove(code: string, { byRegion, regions }: Batch): string {
  let above: Region | undefined = reportingParent(code, regions);
  while (above && !byRegion.has(above.code)) above = reportingParent(above.code, regions);
  return (above && byRegion.get(above.code)?.file) ?? '';
}
