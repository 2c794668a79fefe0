import type { SealVersion } from '../core/seal/index.js';

/**
 * 公钥 · The public key of a unit, and what the list that names it lets it sign.
 *
 * Days are ISO text; the day of a step is the one that its signer typed.
 */
export interface SigningKey {
  /** The folded name of the unit as it stands in 审批. */
  readonly unit: string;
  /** The text of the key file. */
  readonly key: string;
  readonly term?: SigningTerm;
}

/** 授权范围 · For which region a key signs, which steps, and from when until when. */
interface SigningTerm {
  readonly region: string;
  readonly steps: readonly string[];
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** The first day on which it signs nothing any more. */
  readonly withdrawn?: string | undefined;
}

/** 公钥集 · The keys that signatures are checked with, and the least version of seals that is taken. */
export interface SigningKeys {
  readonly leastSeal: SealVersion;
  readonly keys: readonly SigningKey[];
}
