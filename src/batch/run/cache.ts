import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { systemCode } from '../host/batch-failure.js';
import type { CheckedFile } from './check-file.js';
import type { RunSettings } from '../settings/run-settings.js';
import { parsePlain, plainText } from './plain-text.js';

/**
 * 缓存 · Results by what they depend on: content, path, rules and options; safe to delete at any time.
 *
 * An entry is believed only with its code under the key of the user who kept it.
 */
export interface Cache {
  readonly keyOf: (file: string, bytes: Uint8Array) => string;
  readonly get: (key: string) => CheckedFile | undefined;
  readonly set: (key: string, checked: CheckedFile) => void;
  /** Keeps the folder within its size; the oldest results go first. */
  readonly trim: () => void;
}

/** What a cache is made for. */
export interface CacheOptions {
  readonly folder: string;
  /** The secret of the user. */
  readonly key: Uint8Array;
  /** Changes with every build, so that results of other rules are never taken. */
  readonly version: string;
  readonly settings: RunSettings;
  /** How large the folder may grow. */
  readonly mostBytes: number;
}

const codeLength = 64;

/** A cache that keeps nothing. */
export const noCache: Cache = {
  keyOf: () => '',
  get: () => undefined,
  set: () => undefined,
  trim: () => undefined,
};

/** An entry as it is named, and how it vouches for its text. */
interface Entry {
  readonly path: string;
  readonly codeOf: (text: string | Uint8Array) => Buffer;
}

/** A cache in a folder; one that cannot be read or written is as good as none. */
export function folderCache(options: CacheOptions): Cache {
  const { folder, key: secret, version, settings, mostBytes } = options;
  const run = createHash('sha256').update(plainText({ version, settings })).digest('hex');
  const entryOf = (key: string): Entry => ({
    path: entryPath(folder, key),
    codeOf: (text) => createHmac('sha256', secret).update(`cache\0${key}\0`).update(text).digest(),
  });
  let isWritable = true;
  let isChanged = false;
  return {
    keyOf: (file, bytes) =>
      createHash('sha256')
        .update(run)
        .update('\0')
        .update(file)
        .update('\0')
        .update(bytes)
        .digest('hex'),
    get: (key) => readEntry(entryOf(key)),
    set: (key, checked) => {
      if (!isWritable) return;
      isWritable = writeEntry(entryOf(key), checked);
      isChanged = true;
    },
    trim: () => {
      if (isChanged) trimFolder(folder, mostBytes);
    },
  };
}

/** Sixteen folders: a disk makes a file sooner than a folder. */
function entryPath(folder: string, key: string): string {
  return join(folder, key.slice(0, 1), `${key.slice(1)}.json`);
}

/** The code in hexadecimal, then the text; nothing of a text is read before its code is proved. */
function readEntry({ path, codeOf }: Entry): CheckedFile | undefined {
  try {
    const kept = readFileSync(path);
    const code = Buffer.from(kept.toString('latin1', 0, codeLength), 'hex');
    const text = kept.subarray(codeLength);
    if (!timingSafeEqual(code, codeOf(text))) return undefined;
    return parsePlain(text.toString('utf8')) as CheckedFile;
  } catch {
    return undefined;
  }
}

/** Written aside and renamed, so that two runs at once never see half of an entry. */
function writeEntry({ path, codeOf }: Entry, checked: CheckedFile): boolean {
  const text = plainText(checked);
  const aside = `${path}.${randomUUID()}`;
  try {
    writeInFolder(aside, `${codeOf(text).toString('hex')}${text}`);
    renameSync(aside, path);
    return true;
  } catch {
    removeAside(aside);
    return false;
  }
}

/** A folder is made when something is first kept in it. */
function writeInFolder(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Half of an entry that a full disk may have left. */
function removeAside(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    /* What cannot be removed was never written. */
  }
}

function trimFolder(folder: string, mostBytes: number): void {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => entryAt(join(parentPath, name)))
      .sort((a, b) => b.writtenAt - a.writtenAt);
    let kept = 0;
    const surplus = entries.filter(({ size }) => (kept += size) > mostBytes);
    for (const { path } of surplus) rmSync(path, { force: true });
  } catch {
    /* Another run may be trimming too; what is gone is gone. */
  }
}

function entryAt(path: string) {
  const { size, mtimeMs } = statSync(path);
  return { path, size, writtenAt: mtimeMs };
}
