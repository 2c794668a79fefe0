/** One check over many workbooks a file, named after the defect that it finds; here is their order. */
import { approvalMissing } from './approval-missing.js';
import { approvalOutOfOrder } from './approval-out-of-order.js';
import type { BatchRule } from './batch-rule.js';
import { childValueMismatch } from './child-value-mismatch.js';
import { crossPlanMismatch } from './cross-plan-mismatch.js';
import { cutoffDiffers } from './cutoff-differs.js';
import { duplicateSubmission } from './duplicate-submission.js';
import { earlierAltered } from './earlier-altered.js';
import { estimateRevised } from './estimate-revised.js';
import { figureWithoutReport } from './figure-without-report.js';
import { fundBatchMismatch } from './fund-batch-mismatch.js';
import { missingSubmission } from './missing-submission.js';
import { peerOutlier } from './peer-outlier.js';
import { planDiffers } from './plan-differs.js';
import { repeatedExplanation } from './repeated-explanation.js';
import { restatedHistory } from './restated-history.js';
import { sealBroken } from './seal-broken.js';
import { signatureInvalid } from './signature-invalid.js';
import { stationListedTwice } from './station-listed-twice.js';
import { subordinateSumMismatch } from './subordinate-sum-mismatch.js';
import { unifiedRevision } from './unified-revision.js';
import { weakerSeal } from './weaker-seal.js';

export * from './batch-rule.js';
export { firstAt, ownFigures, totalsOf } from './evidence/own-totals.js';
export { addingParts, rolledUp } from './evidence/rolled-up.js';

/** Every rule across workbooks, in the order in which findings are told. */
export const batchRules = [
  missingSubmission,
  duplicateSubmission,
  cutoffDiffers,
  planDiffers,
  childValueMismatch,
  figureWithoutReport,
  subordinateSumMismatch,
  stationListedTwice,
  earlierAltered,
  restatedHistory,
  estimateRevised,
  unifiedRevision,
  crossPlanMismatch,
  peerOutlier,
  approvalMissing,
  approvalOutOfOrder,
  sealBroken,
  signatureInvalid,
  weakerSeal,
  fundBatchMismatch,
  repeatedExplanation,
] as const;

/** The rules that need no plan and no cut-off date: what is sealed and signed is checked in every workbook. */
export const sealRules = [sealBroken, signatureInvalid, weakerSeal] as const;

/** The rules across workbooks by type, each with its own id and facts. */
type AnyBatchRule = (typeof batchRules)[number];

/** The id of a rule across workbooks. */
export type BatchRuleId = AnyBatchRule['id'];

/** The facts that the findings of a rule across workbooks state. */
export type BatchFactsOf<Id extends BatchRuleId> =
  Extract<AnyBatchRule, { readonly id: Id }> extends BatchRule<Id, infer F> ? F : never;
