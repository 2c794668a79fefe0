import { hasReason } from '../entries/index.js';
import { readExplanations } from '../explanations/index.js';
import { isBlank, rawText } from '../tables/index.js';
import { at, fail, type Rule } from './rule.js';

type Facts = { readonly found: string };

/** 说明没有原因 · An explanation that only says that all was checked; the finding stays open. */
export const emptyExplanation: Rule<'empty-explanation', Facts> = {
  id: 'empty-explanation',
  group: 'between-sheets',
  severity: 'note',
  isFixable: false,
  *check(submission) {
    for (const { row, explanation } of readExplanations(submission)) {
      const { rule, reason } = row.cells;
      if (isBlank(rule) || isBlank(reason) || hasReason(explanation.reason)) continue;
      yield fail(at(row, 'reason'), { found: rawText(reason.raw) });
    }
  },
};
