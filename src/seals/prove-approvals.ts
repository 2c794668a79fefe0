import { foldHeader } from '../core/entries/index.js';
import type { ApprovalProof, SignatureStanding } from '../core/facts/index.js';
import { sealClaims, standingOf } from '../core/seal/index.js';
import type { SealClaim } from '../core/seal/index.js';
import type { Submission } from '../core/submission/index.js';
import { webDigest } from './digest.js';
import type { Digest } from './digest.js';
import { isSignedWith } from './signatures.js';

/** 公钥 · The public keys of units by the folded name of the unit; a unit may have several. */
export type PublicKeys = Readonly<Record<string, readonly string[]>>;

/** What proves approvals: hashing, and the keys of the units where signatures are asked for. */
export interface Proving {
  readonly digest?: Digest;
  readonly keys?: PublicKeys;
}

/** 核验审批 · What the seals and signatures of a workbook prove, in the order of 审批. */
export function proveApprovals(
  submission: Submission,
  { digest = webDigest, keys }: Proving = {},
): Promise<readonly ApprovalProof[]> {
  return Promise.all(
    sealClaims(submission).map(async (claim) => {
      const found = claim.text === undefined ? undefined : await digest(claim.text);
      const signed = await signatureOf(claim, keys);
      return { standing: standingOf(claim, found), added: claim.added, signed };
    }),
  );
}

/** Only the seals of the round that is running need a signature, and only where keys are given. */
async function signatureOf(
  { standing, seal, signature, unit }: SealClaim,
  keys: PublicKeys | undefined,
): Promise<SignatureStanding> {
  if (!keys || standing === 'past' || standing === 'newer') return 'unchecked';
  if (signature === '') return 'missing';
  const name = foldHeader(unit);
  const known = Object.hasOwn(keys, name) ? (keys[name] ?? []) : [];
  if (known.length === 0) return 'unknown';
  for (const key of known) {
    if (await isSignedWith(key, { seal, signature })) return 'valid';
  }
  return 'wrong';
}
