import { printedAnswers, type PrintedFacts } from './evidence/printed-mismatches.js';
import type { Rule } from './rule.js';

/** 印载比率不符 · A printed growth or completion that no unrounded figures of its row could give. */
export const printedRateMismatch: Rule<'printed-rate-mismatch', PrintedFacts> = {
  id: 'printed-rate-mismatch',
  group: 'across-periods',
  severity: 'verify',
  isFixable: false,
  check: (submission) => printedAnswers('printed-rate-mismatch', submission),
};
