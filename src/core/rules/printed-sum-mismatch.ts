import { printedAnswers, type PrintedFacts } from './evidence/printed-mismatches.js';
import type { Rule } from './rule.js';

/** 印载合计不符 · A printed total that the printed rows of all regions cannot add up to. */
export const printedSumMismatch: Rule<'printed-sum-mismatch', PrintedFacts> = {
  id: 'printed-sum-mismatch',
  group: 'within-sheet',
  severity: 'verify',
  isFixable: false,
  check: (submission) => printedAnswers('printed-sum-mismatch', submission),
};
