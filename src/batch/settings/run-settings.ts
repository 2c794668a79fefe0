import type { Context } from '../../core/submission/index.js';
import type { SigningKeys } from '../../seals/signing-keys.js';

/** What every check of a run shares: plain data that can be sent to a worker. */
export interface RunSettings extends Omit<Context, 'file' | 'regions' | 'deadline'> {
  readonly maxUnpackedBytes: number;
  /** The public keys of the units, where signatures are asked for. */
  readonly keys?: SigningKeys;
}
