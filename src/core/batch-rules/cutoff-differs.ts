import { isReportingYear } from '../catalogue/index.js';
import type { BatchRule } from './batch-rule.js';

type Facts = { readonly found: string; readonly expected: string };

/** 截止日期与同批不同 · A workbook whose cut-off date is not that of its peers; it is judged as their delivery of its region. */
export const cutoffDiffers: BatchRule<'cutoff-differs', Facts> = {
  id: 'cutoff-differs',
  severity: 'verify',
  *check({ workbooks, asOf: expected, plan }) {
    for (const { file, asOf, asOfPlace } of workbooks) {
      if (asOf === null || asOf === expected) continue;
      // A date beyond the plan is told at the same cell already.
      if (!isReportingYear(plan, Number(asOf.slice(0, 4)))) continue;
      yield { file, ...asOfPlace, value: asOf, column: 'asOf', facts: { found: asOf, expected } };
    }
  },
};
