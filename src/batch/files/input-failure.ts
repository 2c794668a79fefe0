import type { FailureId } from '../../messages/index.js';

/** What systems say where a share, a stick or a drive of the cloud is gone; Windows often says UNKNOWN. */
const gone = new Set([
  ...['ENOTCONN', 'ESTALE', 'EHOSTDOWN', 'EHOSTUNREACH', 'ENETDOWN', 'ENETUNREACH'],
  ...['ECONNRESET', 'ETIMEDOUT', 'ENODEV', 'ENXIO', 'EIO', 'UNKNOWN'],
]);

/** What it is that keeps a file from being read, by the code of the system. */
export function inputFailure(code: string): FailureId {
  if (code === 'ENOENT') return 'missing-path';
  return gone.has(code) ? 'place-gone' : 'not-readable';
}
