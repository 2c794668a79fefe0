import { createHash, createHmac, timingSafeEqual, type Hmac } from 'node:crypto';
import { batchFailure } from '../host/batch-failure.js';
import type { CheckedFile } from './check-file.js';
import type { RunSettings } from '../settings/run-settings.js';
import { parsePlain, plainText } from './plain-text.js';
import { readBytes } from '../files/read-bytes.js';
import type { Shard } from '../settings/shard.js';

/** 分片文件 · What one shard came to, and what it must share with the others. */
export interface ShardFile {
  readonly kind: 'plan-indicators-shard';
  readonly build: string;
  readonly shard: Shard;
  /** A digest of the sorted list of all files, of which this shard checked its share. */
  readonly list: string;
  /** The folders that were given, from which files are named. */
  readonly folders: readonly string[];
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

/** What all shards share: the build, and the secret under which their files are believed. */
export interface ShardTrust {
  readonly build: string;
  readonly key: Uint8Array;
}

/** The text of a shard file, checked file by checked file; last comes a code that vouches for all before. */
export function* shardText({ checked, ...shard }: ShardFile, key: Uint8Array): Generator<string> {
  const code = codeUnder(key);
  for (const piece of shardPieces(shard, checked)) {
    code.update(piece);
    yield piece;
  }
  yield `${codeStart}${code.digest('hex')}${codeEnd}`;
}

function* shardPieces(shard: object, checked: ShardFile['checked']): Generator<string> {
  yield `${plainText(shard).slice(0, -1)},"checked":[`;
  for (const [index, one] of checked.entries()) yield `${index > 0 ? ',' : ''}${plainText(one)}`;
  yield ']';
}

/** How a shard file ends: with its code, of so many hexadecimal digits. */
const codeStart = ',"code":"';
const codeEnd = '"}\n';
const endLength = codeStart.length + 64 + codeEnd.length;

function codeUnder(key: Uint8Array): Hmac {
  return createHmac('sha256', key).update('shard\0');
}

/** Reads shard files and puts what they checked back into the order of one run. */
export function mergeShards(paths: readonly string[], cwd: string, trust: ShardTrust): ShardFile {
  const shards = paths.map((path) => ({ path, shard: readShard(path, cwd, trust) }));
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

/** Nothing of a file is read before its code is proved. */
function readShard(path: string, cwd: string, { build, key }: ShardTrust): ShardFile {
  const bytes = readBytes(path, cwd);
  if ('id' in bytes) throw batchFailure(bytes.id, { path, ...bytes.facts });
  const end = Buffer.from(bytes.subarray(-endLength)).toString('latin1');
  if (!end.startsWith(codeStart) || !end.endsWith(codeEnd)) {
    throw batchFailure('shard-unreadable', { path });
  }
  const code = Buffer.from(end.slice(codeStart.length, -codeEnd.length), 'hex');
  const proved = codeUnder(key).update(bytes.subarray(0, -endLength)).digest();
  const isProved = code.length === proved.length && timingSafeEqual(code, proved);
  if (!isProved) throw batchFailure('shard-not-proved', { path });
  const shard = parsePlain(Buffer.from(bytes).toString('utf8')) as ShardFile;
  if (shard.build !== build) throw batchFailure('shard-unreadable', { path });
  return shard;
}

function isAlike(a: ShardFile, b: ShardFile): boolean {
  const common = ({ list, settings, shard }: ShardFile) =>
    plainText({ list, settings, count: shard.count });
  return common(a) === common(b);
}
