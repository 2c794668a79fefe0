import { statesPlan } from '../../core/catalogue-file/index.js';
import type { Workbook } from '../../core/model/index.js';
import type { NoSubmission } from '../../core/no-submission.js';
import { summaryMark } from '../create/summary/summary-mark.js';
import { readFailure } from '../package/index.js';

/** 不是报送 · Throws for a workbook that nobody delivers: a summary of an earlier run, and one that states a plan. */
export function refuseNoSubmission(workbook: Workbook): void {
  const found = noSubmission(workbook);
  if (found) throw readFailure(found);
}

function noSubmission(workbook: Workbook): NoSubmission | undefined {
  if (workbook.names.some(({ name }) => name === summaryMark)) return 'own-summary';
  return statesPlan(workbook) ? 'own-plan' : undefined;
}
