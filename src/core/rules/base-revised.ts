import { declaredInterval, fifteenDigits, meets } from '../formulas/index.js';
import { isKnown, type Figure } from '../model/index.js';
import { asReported, type Goal, type Submission } from '../submission/index.js';
import { at, fail, type Rule } from './rule.js';

type Facts = { readonly found: number; readonly printed: number; readonly unit: string };

/** 基数修订 · The base value of the plan's own region is another than the plan prints, often as an estimate. */
export const baseRevised: Rule<'base-revised', Facts> = {
  id: 'base-revised',
  group: 'within-sheet',
  severity: 'note',
  isFixable: false,
  *check(submission) {
    for (const goal of submission.goals) {
      const { base, row, indicator, unit } = goal;
      const printed = printedBase(goal, submission);
      if (!printed || !isKnown(base) || !isKnown(printed)) continue;
      if (meets(base, printed) !== false) continue;
      const found = asReported(base.value, indicator, [printed.value]);
      yield fail(at(row, 'baseValue'), { found, printed: printed.value, unit });
    }
  },
};

/** The base that the plan prints for this unit and year, in the unit of the sheet. */
function printedBase(
  { indicator, kind, baseYear, scale }: Goal,
  { plan, unitCode }: Submission,
): Figure | undefined {
  const { base, baseYear: year } = indicator?.target ?? {};
  const isLevel = kind === 'rise' || kind === 'fall';
  if (!base || !isLevel || unitCode !== plan?.region || year !== baseYear) return undefined;
  const { value, roundedTo = 0, atLeast = false } = base;
  const inUnit = (amount: number) => fifteenDigits(amount / scale);
  return declaredInterval({ value: inUnit(value), roundedTo: inUnit(roundedTo), atLeast });
}
