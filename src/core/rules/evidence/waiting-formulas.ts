import { formulaAt } from '../../model/index.js';
import type { Submission } from '../../submission/index.js';
import type { Answer, RuleFacts } from '../rule.js';

/** 等待填报的公式 · What stands against a workbook, without formulas that come to nothing, unless there is nothing else. */
export function withoutWaiting<F extends RuleFacts>(
  answers: readonly Answer<F>[],
  submission: Submission,
): readonly Answer<F>[] {
  const asked = answers.filter((answer) => !isWaiting(answer, submission));
  return asked.some((answer) => 'facts' in answer) ? asked : answers;
}

/** A formula that comes to an empty text waits for another cell. */
function isWaiting({ at }: Answer, { stored }: Submission): boolean {
  const { sheet: name, row, column, value } = at;
  if (value !== '' || row === undefined || column === undefined) return false;
  const sheet = stored.sheets.find((each) => each.name === name);
  return sheet !== undefined && formulaAt(sheet, { row, column }) !== undefined;
}
