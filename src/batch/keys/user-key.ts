import { randomBytes, randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { dirname, join } from 'node:path';
import { systemCode } from '../host/batch-failure.js';

const keyBytes = 32;
const others = 0o077;

/**
 * 本机密钥 · The random bytes by which a user knows what his own runs have kept; made with the first run.
 *
 * Undefined where there can be none, and where others may read it.
 */
export function userKey(file: string): Uint8Array | undefined {
  try {
    return readKey(file) ?? makeKey(file);
  } catch {
    return undefined;
  }
}

/** Undefined where there is none; a key that cannot be relied upon throws. */
function readKey(file: string): Uint8Array | undefined {
  const info = statSync(file, { throwIfNoEntry: false });
  if (!info) return undefined;
  const isPrivate = platform() === 'win32' || (info.mode & others) === 0;
  if (!info.isFile() || info.size !== keyBytes || !isPrivate) throw new Error(file);
  return readFileSync(file);
}

/** Written aside and linked, so that of several runs that begin at once all take the same. */
function makeKey(file: string): Uint8Array | undefined {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const aside = join(folder, `.${randomUUID()}.part`);
  try {
    writeFileSync(aside, randomBytes(keyBytes), { mode: 0o600, flag: 'wx' });
    linkSync(aside, file);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
  return readKey(file);
}
