import type { BatchRule } from './batch-rule.js';
import { expectedUnits } from './expected-units.js';

type Facts = { readonly region: string; readonly name: string; readonly superior: string };

/** 缺报 · A unit that must deliver a workbook has not. */
export const missingSubmission: BatchRule<'missing-submission', Facts> = {
  id: 'missing-submission',
  severity: 'verify',
  *check(batch) {
    const { byRegion, regions } = batch;
    for (const { code, name, parent = '' } of expectedUnits(batch)) {
      if (byRegion.has(code)) continue;
      const superior = regions.find(parent)?.name ?? '';
      const file = byRegion.get(parent)?.file ?? '';
      yield { file, facts: { region: code, name, superior } };
    }
  },
};
