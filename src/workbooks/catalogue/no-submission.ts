import { statesPlan } from '../../core/catalogue-file/index.js';
import type { Workbook } from '../../core/model/index.js';
import type { NoSubmission } from '../../core/no-submission.js';
import { summaryMark } from '../create/summary/summary-mark.js';

/** 不是报送 · Why a workbook is none that anybody delivers: a summary of an earlier run, or one that states a plan. */
export function noSubmission(workbook: Workbook): NoSubmission | undefined {
  if (workbook.names.some(({ name }) => name === summaryMark)) return 'own-summary';
  return statesPlan(workbook) ? 'own-plan' : undefined;
}
