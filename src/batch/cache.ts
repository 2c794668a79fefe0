import { createHash, randomUUID } from 'node:crypto';
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
import type { CheckedFile, RunSettings } from './check-file.js';
import { parsePlain, plainText } from './plain-text.js';

/** 缓存 · Results by what they depend on: content, path, rules and options; safe to delete at any time. */
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
  /** Changes with every build, so that results of other rules are never taken. */
  readonly version: string;
  readonly settings: RunSettings;
  /** How large the folder may grow. */
  readonly mostBytes: number;
}

/** A cache that keeps nothing. */
export const noCache: Cache = {
  keyOf: () => '',
  get: () => undefined,
  set: () => undefined,
  trim: () => undefined,
};

/** A cache in a folder; one that cannot be read or written is as good as none. */
export function folderCache({ folder, version, settings, mostBytes }: CacheOptions): Cache {
  const run = createHash('sha256').update(plainText({ version, settings })).digest('hex');
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
    get: (key) => readEntry(entryPath(folder, key)),
    set: (key, checked) => {
      if (!isWritable) return;
      isWritable = writeEntry(entryPath(folder, key), checked);
      isChanged = true;
    },
    trim: () => {
      if (isChanged) trimFolder(folder, mostBytes);
    },
  };
}

function entryPath(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
}

function readEntry(path: string): CheckedFile | undefined {
  try {
    const entry = parsePlain(readFileSync(path, 'utf8')) as CheckedFile;
    return entry.facts && entry.result.findings ? entry : undefined;
  } catch {
    return undefined;
  }
}

/** Written aside and renamed, so that two runs at once never see half of an entry. */
function writeEntry(path: string, checked: CheckedFile): boolean {
  const aside = `${path}.${randomUUID()}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(aside, plainText(checked));
    renameSync(aside, path);
    return true;
  } catch {
    removeAside(aside);
    return false;
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
