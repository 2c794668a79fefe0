import type { ApprovalFact, SignatureStanding } from '../facts/index.js';
import type { BatchRule } from './batch-rule.js';

type Facts = {
  readonly step: string;
  readonly unit: string;
  readonly because: Exclude<SignatureStanding, 'valid' | 'unchecked'>;
};

/** 签名无效 · An approval is not signed with a key of its unit, where the keys of the units are given. */
export const signatureInvalid: BatchRule<'signature-invalid', Facts> = {
  id: 'signature-invalid',
  severity: 'error',
  *check({ workbooks }) {
    for (const { file, approvals } of workbooks) {
      yield* approvals.filter(isInvalid).map(({ step, unit, signed, sheet, cell }) => ({
        ...{ file, sheet, cell },
        facts: { step, unit, because: signed },
      }));
    }
  },
};

type Invalid = ApprovalFact & { readonly signed: Facts['because'] };

function isInvalid(approval: ApprovalFact): approval is Invalid {
  return approval.signed !== 'valid' && approval.signed !== 'unchecked';
}
