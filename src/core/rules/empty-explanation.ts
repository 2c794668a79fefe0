import { readExplanations, saysWhy, type ExplanationRow } from '../explanations/index.js';
import { isBlank, rawText } from '../tables/index.js';
import { at, fail, type Rule } from './rule.js';

type Facts = {
  readonly found: string;
  /** Whether its category is 其他, which asks for a reason in words of its own. */
  readonly isOther?: true;
};

/** 说明没有原因 · An explanation that only says that all was checked, or that there are other reasons; the finding stays open. */
export const emptyExplanation: Rule<'empty-explanation', Facts> = {
  id: 'empty-explanation',
  group: 'between-sheets',
  severity: 'note',
  isFixable: false,
  *check(submission) {
    for (const explained of readExplanations(submission)) {
      const { row, explanation } = explained;
      if (!isSaid(explained) || saysWhy(explanation)) continue;
      const other = explanation.category === 'other' ? ({ isOther: true } as const) : {};
      yield fail(at(row, 'reason'), { found: rawText(row.cells.reason.raw), ...other });
    }
  },
};

/** A reason that is left blank is asked for as a missing answer, unless a document stands in its place. */
function isSaid({ row: { cells }, explanation: { document = '' } }: ExplanationRow): boolean {
  return !isBlank(cells.rule) && (!isBlank(cells.reason) || document !== '');
}
