import { printedAnswers, type PrintedFacts } from './evidence/printed-mismatches.js';
import type { Rule } from './rule.js';

/** 其中大于总数 · A part of an indicator that is printed greater than the indicator itself. */
export const printedPartOverWhole: Rule<'printed-part-over-whole', PrintedFacts> = {
  id: 'printed-part-over-whole',
  group: 'within-sheet',
  severity: 'verify',
  isFixable: false,
  check: (submission) => printedAnswers('printed-part-over-whole', submission),
};
