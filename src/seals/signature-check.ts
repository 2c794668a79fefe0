import { foldHeader } from '../core/entries/index.js';
import type { SignatureStanding } from '../core/facts/index.js';
import {
  approvalChain,
  signingRegions,
  type ApprovalStep,
  type SealClaim,
} from '../core/seal/index.js';
import { rowsOf } from '../core/tables/index.js';
import type { Submission } from '../core/submission/index.js';
import { isoDay } from '../core/model/index.js';
import { keyMaterial } from './key-text.js';
import { isSignedWith } from './signatures.js';
import type { SigningKey, SigningKeys } from './signing-keys.js';

/** A step as it was taken: which one, and the day that was typed. */
interface Taken {
  readonly step: string;
  readonly date: string;
}

/** 核验签名 · What the signatures of a workbook are worth, in the order of 审批. */
export async function checkSignatures(
  claims: readonly SealClaim[],
  submission: Submission,
  keys: SigningKeys,
): Promise<readonly SignatureStanding[]> {
  const rows = rowsOf(submission.tables, 'approvals');
  const used = new Map<string, string>();
  const standings: SignatureStanding[] = [];
  for (const [at, claim] of claims.entries()) {
    const { step, on } = rows[at]?.cells ?? {};
    const taken = { step: step?.value ?? '', date: on?.value ? isoDay(on.value) : '' };
    standings.push(await standingOf(claim, taken, { submission, keys, used }));
  }
  return standings;
}

interface Checking {
  readonly submission: Submission;
  readonly keys: SigningKeys;
  /** Which step each key took, where nothing lets it take several. */
  readonly used: Map<string, string>;
}

/** A seal of a later version, or one that is none, is told as such; nobody here knows what its signature is of. */
async function standingOf(
  claim: SealClaim,
  taken: Taken,
  { submission, keys, used }: Checking,
): Promise<SignatureStanding> {
  const { seal, signature, standing, signed } = claim;
  if (standing === 'newer') return 'unchecked';
  if (signature === '' || seal === '') return 'missing';
  const found = keysFor(claim.unit, taken, { submission, keys });
  if (typeof found === 'string') return found;
  if (claim.version === undefined) return standing === 'malformed' ? 'unchecked' : 'wrong';
  if (claim.version < keys.leastSeal) return 'weak';
  if (signed === undefined) return 'wrong';
  for (const one of found) {
    if (await isSignedWith(one.key, { text: signed, signature })) {
      return isReused(one, `${taken.step}|${one.unit}`, used) ? 'reused' : 'valid';
    }
  }
  return 'wrong';
}

/** The keys that may have signed a step; or why there are none. */
function keysFor(
  unit: string,
  taken: Taken,
  { submission, keys }: Pick<Checking, 'submission' | 'keys'>,
): readonly SigningKey[] | SignatureStanding {
  const name = foldHeader(unit);
  const own = keys.keys.filter((one) => one.unit === name);
  if (own.length === 0) return 'unknown';
  const chain = chainOf(submission);
  const named = signingRegions(unit, submission.regions);
  const allowed = own.filter((one) => mayTake(one, taken.step, { chain, named }));
  if (allowed.length === 0) return 'stranger';
  const valid = allowed.filter(({ term }) => !term || isInTerm(taken.date, term));
  return valid.length === 0 ? 'expired' : valid;
}

/** A key of a folder is of the region in its unit's name, one of a list of the region that the list says. */
function mayTake(
  { term }: SigningKey,
  step: string,
  { chain, named }: { readonly chain: readonly ApprovalStep[]; readonly named: readonly string[] },
): boolean {
  const regions = term ? [term.region] : named;
  const isDue = chain.some((each) => each.step === step && regions.includes(each.region));
  return isDue && (!term || term.steps.includes(step));
}

function isInTerm(date: string, { from, until, withdrawn }: NonNullable<SigningKey['term']>) {
  if (date === '') return from === undefined && until === undefined && withdrawn === undefined;
  return (
    date >= (from ?? '') &&
    (until === undefined || date <= until) &&
    (withdrawn === undefined || date < withdrawn)
  );
}

/** A key of a folder takes one step of a workbook, under whatever name it lies there. */
function isReused({ key, term }: SigningKey, step: string, used: Map<string, string>): boolean {
  if (term) return false;
  const material = keyMaterial(key);
  const before = used.get(material) ?? step;
  used.set(material, before);
  return before !== step;
}

function chainOf({ unitCode, plan, regions }: Submission): readonly ApprovalStep[] {
  return unitCode === undefined ? [] : approvalChain(unitCode, plan?.region ?? '', regions);
}
