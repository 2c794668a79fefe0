import type { ApprovalFact } from '../facts/index.js';
import { sealVersion } from '../seal/index.js';
import type { BatchRule, SealedDelivery } from './batch-rule.js';

type Facts = {
  readonly step: string;
  readonly unit: string;
  readonly version: number;
  /** How many conclusions of reviewers the seals do not cover. */
  readonly conclusions: number;
};

/** 旧版指纹 · A seal of an earlier version, which is checked and covers less than one that is made today. */
export const weakerSeal: BatchRule<'weaker-seal', Facts, SealedDelivery> = {
  id: 'weaker-seal',
  severity: 'note',
  *check({ workbooks }) {
    for (const { file, approvals } of workbooks) {
      const found = approvals.findLast(isWeaker);
      if (!found) continue;
      const { step, unit, sheet, cell, version = 0, conclusions = 0 } = found;
      yield { file, sheet, cell, facts: { step, unit, version, conclusions } };
    }
  },
};

function isWeaker({ version, standing }: ApprovalFact): boolean {
  return version !== undefined && version < sealVersion && standing !== 'past';
}
