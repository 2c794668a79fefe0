import type { ApprovalProof } from '../core/facts/index.js';
import { address } from '../core/model/index.js';
import { sealClaims, standingOf, type SealClaim } from '../core/seal/index.js';
import type { Submission } from '../core/submission/index.js';
import { webDigest, type Digest } from './digest.js';
import { checkSignatures } from './signature-check.js';
import type { SigningKeys } from './signing-keys.js';

/** What proves approvals: hashing, and the keys of the units where signatures are asked for. */
export interface Proving {
  readonly digest?: Digest;
  readonly keys?: SigningKeys;
}

/** 核验审批 · What the seals and signatures of a workbook prove, in the order of 审批. */
export async function proveApprovals(
  submission: Submission,
  { digest = webDigest, keys }: Proving = {},
): Promise<readonly ApprovalProof[]> {
  const claims = sealClaims(submission);
  const signed = keys ? await checkSignatures(claims, submission, keys) : [];
  return Promise.all(
    claims.map(async (claim, at) => {
      const found = claim.text === undefined ? undefined : await digest(claim.text);
      const standing = standingOf(claim, found);
      return { standing, signed: signed[at] ?? 'unchecked', ...proofOf(claim) };
    }),
  );
}

/** What a claim tells without its hash. */
export function proofOf({
  added,
  conclusions,
  version,
  unknown,
}: SealClaim): Omit<ApprovalProof, 'standing' | 'signed'> {
  const obstacle = unknown && {
    place: `${unknown.sheet}!${address(unknown)}`,
    because: unknown.because,
  };
  return { added, conclusions, ...(version ? { version } : {}), ...(obstacle ? { obstacle } : {}) };
}
