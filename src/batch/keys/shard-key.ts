import { batchFailure } from '../host/batch-failure.js';
import type { Host } from '../host/host.js';
import { readBytes } from '../files/read-bytes.js';
import { userKey } from './user-key.js';

const fewestBytes = 32;

/** 分片密钥 · The secret that the runs of all shards and their merge share: a file that is named, else the user's own. */
export function shardKey(named: string | undefined, { cwd, keyFile }: Host): Uint8Array {
  const bytes = named === undefined ? userKey(keyFile) : readBytes(named, cwd);
  if (bytes === undefined) throw batchFailure('no-user-key', { path: keyFile });
  if ('id' in bytes) throw batchFailure(bytes.id, { path: named ?? '', ...bytes.facts });
  if (bytes.length < fewestBytes)
    throw batchFailure('short-key', { path: named ?? '', count: fewestBytes });
  return bytes;
}
