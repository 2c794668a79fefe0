import { isPlanFormula } from '../expressions/index.js';
import { formulaAt, isError, isUnreadable } from '../model/index.js';
import { unreadableCells, type ContractCell } from '../submission/index.js';
import { atCell, fail, type Rule } from './rule.js';

type Facts = { readonly found: string };

/** 公式错误 · A cell that should be answered holds an error value. */
export const formulaError: Rule<'formula-error', Facts> = {
  id: 'formula-error',
  group: 'structure',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const cell of unreadableCells(submission)) {
      const { raw } = cell.entry;
      if (!isError(raw) || isUnreadable(raw) || isAnswer(cell, raw.error)) continue;
      yield fail(atCell(cell), { found: raw.error });
    }
  },
};

/** Our functions are judged by our own calculation; where there is no value, #N/A is their answer, frozen or not. */
function isAnswer({ place, spec }: ContractCell, error: string): boolean {
  if (spec.holds === 'computed' && error === '#N/A') return true;
  const formula = formulaAt(place.sheet, place);
  return formula !== undefined && isPlanFormula(formula.text);
}
