import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { batchFailure } from './batch-failure.js';
import type { CheckedFile, RunSettings } from './check-file.js';
import { parsePlain, plainText } from './plain-text.js';
import type { Shard } from './shard.js';

/** 分片文件 · What one shard came to, and what it must share with the others. */
export interface ShardFile {
  readonly kind: 'plan-indicators-shard';
  readonly build: string;
  readonly shard: Shard;
  /** A digest of the sorted list of all files, of which this shard checked its share. */
  readonly list: string;
  readonly settings: RunSettings;
  readonly checked: readonly CheckedFile[];
}

/** The name of a shard's file. */
export function shardName({ index, count }: Shard): string {
  return `shard-${index}-of-${count}.json`;
}

/** A digest of the list of files that all shards share out among them. */
export function listDigest(files: readonly { readonly file: string }[]): string {
  return createHash('sha256')
    .update(files.map(({ file }) => file).join('\0'))
    .digest('hex');
}

/** The text of a shard file, checked file by checked file. */
export function* shardText({ checked, ...shard }: ShardFile): Generator<string> {
  yield `${plainText(shard).slice(0, -1)},"checked":[`;
  for (const [index, one] of checked.entries()) yield `${index > 0 ? ',' : ''}${plainText(one)}`;
  yield ']}\n';
}

/** Reads shard files and puts what they checked back into the order of one run. */
export function mergeShards(paths: readonly string[], cwd: string, build: string): ShardFile {
  const shards = paths.map((path) => ({ path, shard: readShard(path, cwd, build) }));
  const [first] = shards;
  if (!first) throw batchFailure('missing-argument', { option: '<shards>' });
  const { count } = first.shard.shard;
  const byIndex = new Map<number, ShardFile>();
  for (const { path, shard } of shards) {
    if (!isAlike(shard, first.shard)) throw batchFailure('shard-differs', { path });
    const { index } = shard.shard;
    if (byIndex.has(index)) throw batchFailure('shard-repeated', { index });
    byIndex.set(index, shard);
  }
  for (let index = 1; index <= count; index += 1) {
    if (!byIndex.has(index)) throw batchFailure('shard-missing', { index, count });
  }
  return { ...first.shard, checked: interleaved(byIndex, count) };
}

function interleaved(byIndex: ReadonlyMap<number, ShardFile>, count: number): CheckedFile[] {
  const all = [...byIndex.values()].reduce((sum, { checked }) => sum + checked.length, 0);
  return Array.from({ length: all }, (_, position) => {
    const shard = byIndex.get((position % count) + 1);
    return shard?.checked[Math.floor(position / count)];
  }).filter((checked) => checked !== undefined);
}

function readShard(path: string, cwd: string, build: string): ShardFile {
  try {
    const shard = parsePlain(readFileSync(resolve(cwd, path), 'utf8')) as ShardFile;
    if (shard.kind === 'plan-indicators-shard' && shard.build === build) return shard;
  } catch {
    /* Told below like a file of another version. */
  }
  throw batchFailure('shard-unreadable', { path });
}

function isAlike(a: ShardFile, b: ShardFile): boolean {
  const common = ({ list, settings, shard }: ShardFile) =>
    plainText({ list, settings, count: shard.count });
  return common(a) === common(b);
}
