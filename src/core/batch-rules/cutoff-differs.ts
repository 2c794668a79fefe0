import type { BatchRule } from './batch-rule.js';

type Facts =
  | { readonly found: string; readonly expected: string }
  | {
      readonly found: string;
      readonly region: string;
      /** All the dates of the region, and those of its peers, which it lacks. */
      readonly own: readonly string[];
      readonly missing: readonly string[];
    };

/**
 * 截止日期与同批不同 · A workbook whose cut-off date is not that of its peers.
 *
 * It is judged as their delivery of its region; where nobody can tell for which date it was meant,
 * the dates are told and it is judged as a delivery of its own.
 */
export const cutoffDiffers: BatchRule<'cutoff-differs', Facts> = {
  id: 'cutoff-differs',
  severity: 'verify',
  *check({ workbooks, asOf: expected, openCutOffs }) {
    for (const workbook of workbooks) {
      const { file, asOf: found, asOfPlace, region } = workbook;
      const open = openCutOffs.get(workbook);
      if (found === null || !asOfPlace || asOfPlace.isTold) continue;
      if (found === expected && !open) continue;
      const { sheet, cell } = asOfPlace;
      const facts = open ? { found, region: region ?? '', ...open } : { found, expected };
      yield { file, sheet, cell, value: found, column: 'asOf', facts };
    }
  },
};
