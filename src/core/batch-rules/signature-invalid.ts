import type { ApprovalFact, SignatureStanding } from '../facts/index.js';
import type { BatchRule, SealedDelivery } from './batch-rule.js';

type Facts = {
  readonly step: string;
  readonly unit: string;
  readonly because: Exclude<SignatureStanding, 'valid' | 'unchecked'> | 'no-approvals';
  /** Of a workbook without approvals, the conclusions of reviewers that nobody has signed. */
  readonly conclusions?: number;
};

/** 签名无效 · An approval, or a workbook without any, is not signed by its unit, where the keys of the units are given. */
export const signatureInvalid: BatchRule<'signature-invalid', Facts, SealedDelivery> = {
  id: 'signature-invalid',
  severity: 'error',
  *check({ workbooks }) {
    for (const { file, unit, approvals, asksForSignatures, conclusions } of workbooks) {
      if (asksForSignatures && approvals.length === 0) {
        const facts = { step: 'apply', unit: unit ?? '', because: 'no-approvals' } as const;
        yield { file, facts: { ...facts, conclusions } };
      }
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
