import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { foldHeader } from '../core/entries/index.js';
import { groupBy } from '../core/model/index.js';
import { isPublicKey, signerOf } from '../seals/index.js';
import type { PublicKeys, Sign } from '../seals/index.js';
import { batchFailure } from './batch-failure.js';
import type { Host } from './host.js';

/**
 * 公钥文件夹 · The public keys in a folder by their units: 肥西县民政局.pub, and 肥西县民政局.2.pub
 * where a unit has more than one.
 */
export async function readPublicKeys(folder: string, { cwd }: Host): Promise<PublicKeys> {
  const path = resolve(cwd, folder);
  if (!existsSync(path)) throw batchFailure('missing-path', { path: folder });
  const files = readdirSync(path).filter((name) => name.toLowerCase().endsWith('.pub'));
  const keys: { readonly unit: string; readonly text: string }[] = [];
  for (const name of files.sort()) {
    const text = readFileSync(join(path, name), 'utf8');
    if (!(await isPublicKey(text))) throw batchFailure('not-a-key', { path: join(folder, name) });
    keys.push({ unit: foldHeader(name.split('.')[0] ?? ''), text });
  }
  const byUnit = groupBy(keys, ({ unit }) => unit);
  return Object.fromEntries([...byUnit].map(([unit, own]) => [unit, own.map(({ text }) => text)]));
}

/** What signs with the private key in a file; the key itself goes nowhere else. */
export async function readSigner(file: string, { cwd }: Host): Promise<Sign> {
  const path = resolve(cwd, file);
  if (!existsSync(path)) throw batchFailure('missing-path', { path: file });
  const sign = await signerOf(readFileSync(path, 'utf8'));
  if (!sign) throw batchFailure('not-a-key', { path: file });
  return sign;
}
