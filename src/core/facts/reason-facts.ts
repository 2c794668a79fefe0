import { hasDocumentNumber, hasReason, isDitto } from '../entries/index.js';
import { readExplanations, type ExplanationRow } from '../explanations/index.js';
import type { Submission } from '../submission/index.js';
import { rawText } from '../tables/index.js';
import { cellOf } from './cell-of.js';
import type { ReasonFact } from './workbook-facts.js';

/** The reasons that the unit itself has written; 同上 repeats one of them, and a refused one is history. */
export function reasonFacts(submission: Submission): readonly ReasonFact[] {
  return readExplanations(submission)
    .filter(isOwnWords)
    .map(({ row, explanation: { reason } }) => ({ reason, ...cellOf(row, 'reason') }));
}

function isOwnWords({ row, explanation }: ExplanationRow): boolean {
  const { reason, document = '', state } = explanation;
  if (state === 'rejected' || isDitto(rawText(row.cells.reason.raw))) return false;
  return hasReason(reason) && !hasDocumentNumber(document) && !hasDocumentNumber(reason);
}
