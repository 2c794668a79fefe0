import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Failure } from '../core/result.js';
import { systemCode } from './batch-failure.js';

/**
 * The bytes of a file, or why they cannot be had; pipes and devices are not waited for.
 *
 * Read in one step: for small files that is several times faster than asking the thread pool.
 */
export function readBytes(file: string, cwd: string): Uint8Array | Failure {
  try {
    const path = resolve(cwd, file);
    if (!statSync(path).isFile()) return { id: 'not-readable', facts: { code: 'ENOTFILE' } };
    return readFileSync(path);
  } catch (error) {
    return { id: 'not-readable', facts: { code: systemCode(error) ?? String(error) } };
  }
}
