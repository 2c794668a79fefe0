import type { BatchRule } from './batch-rule.js';

type Facts = { readonly found: string; readonly expected: string };

/** 截止日期与同批不同 · A workbook whose cut-off date is not that of its peers; it is judged as their delivery of its region. */
export const cutoffDiffers: BatchRule<'cutoff-differs', Facts> = {
  id: 'cutoff-differs',
  severity: 'verify',
  *check({ workbooks, asOf: expected }) {
    for (const { file, asOf: found, asOfPlace } of workbooks) {
      if (found === null || found === expected || !asOfPlace || asOfPlace.isTold) continue;
      const { sheet, cell } = asOfPlace;
      yield { file, sheet, cell, value: found, column: 'asOf', facts: { found, expected } };
    }
  },
};
