import { factsOf } from '../core/facts/index.js';
import { approvalChain, stepDue, type Decided } from '../core/seal/index.js';
import type { Submission } from '../core/submission/index.js';
import { wordOf } from '../messages/word-of.js';
import type { Messages } from '../messages/index.js';

/** 下一环节 · What is to be done with a workbook once a step was taken, and by whom. */
export function nextStep(
  taken: Decided,
  submission: Submission,
  { language, command }: Messages,
): string {
  const { unitCode = '', plan, regions } = submission;
  const chain = approvalChain(unitCode, plan?.region ?? '', regions);
  const due = stepDue([...factsOf(submission).approvals, taken], chain);
  const { next, returned, complete } = command.record.seal;
  if (!due) return complete;
  const unit = regions.find(due.region)?.name ?? due.region;
  return taken.decision === 'return'
    ? returned(unit)
    : next(unit, wordOf('step', due.step, language));
}
