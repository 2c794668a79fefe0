import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Facts } from '../../core/model/index.js';
import type { FailureId } from '../../messages/index.js';
import { systemCode } from '../host/batch-failure.js';
import { inputFailure } from './input-failure.js';

/** Why the bytes of a file cannot be had. */
export interface Unreadable {
  readonly id: FailureId;
  readonly facts: Facts;
}

/**
 * The bytes of a file, or why they cannot be had; pipes and devices are not waited for.
 *
 * A file that people write by hand has a size beyond which it is none. Read in one step: for small files that is several times faster than asking the thread pool.
 */
export function readBytes(file: string, cwd: string, most = Infinity): Uint8Array | Unreadable {
  try {
    const path = resolve(cwd, file);
    const info = statSync(path);
    if (info.isDirectory()) return { id: 'is-folder', facts: {} };
    if (!info.isFile()) return { id: 'not-readable', facts: { code: 'ENOTFILE' } };
    if (info.size > most) return { id: 'file-too-large', facts: { megabytes: most / 2 ** 20 } };
    return readFileSync(path);
  } catch (error) {
    const code = systemCode(error) ?? String(error);
    return { id: inputFailure(code), facts: { path: file, code } };
  }
}
