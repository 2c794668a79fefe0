import { roundedFigures, type RoundedFigure } from './evidence/rounded-figures.js';
import { atField, fail, type Rule } from './rule.js';

type Facts = {
  readonly found: number;
  readonly unrounded: number;
  readonly target: number;
  /** What tells the figure itself: numerator and denominator, the rows of 数据, or the cell that shows less than it holds. */
  readonly by: RoundedFigure['by'];
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unit: string;
};

/** 四舍五入后达标 · A rate that meets its target only because it was rounded. */
export const roundedToTarget: Rule<'rounded-to-target', Facts> = {
  id: 'rounded-to-target',
  group: 'within-sheet',
  severity: 'verify',
  isFixable: false,
  *check(submission) {
    for (const { row, field, counts, ...facts } of roundedFigures(submission)) {
      const { numerator = null, denominator = null } = counts ?? {};
      yield fail(atField(row, field), { ...facts, numerator, denominator });
    }
  },
};
