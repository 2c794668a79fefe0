import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { foldHeader } from '../../core/entries/index.js';
import type { Language } from '../../core/model/index.js';
import { signingRegions } from '../../core/seal/index.js';
import { loadRegions, loadTownships } from '../../data/regions.js';
import { messagesOf } from '../../messages/index.js';
import {
  isPublicKey,
  signerOf,
  type Sign,
  type SigningKey,
  type SigningKeys,
} from '../../seals/index.js';
import { batchFailure } from '../host/batch-failure.js';
import type { Host } from '../host/host.js';
import { readAuthority } from './read-authority.js';

/** Where the public keys are: a folder, or a list that the root key has signed. */
export interface KeySource {
  readonly keys?: string | undefined;
  readonly authority?: string | undefined;
  readonly root?: string | undefined;
  readonly language: Language;
}

/** 公钥 · The keys that signatures are checked with; undefined where none were asked for. */
export async function readSigningKeys(
  { keys, authority, root, language }: KeySource,
  host: Host,
): Promise<SigningKeys | undefined> {
  if (authority === undefined && root === undefined) {
    return keys === undefined ? undefined : readKeyFolder(keys, language, host);
  }
  if (keys !== undefined) throw batchFailure('keys-twice', {});
  if (authority === undefined) throw batchFailure('missing-option', { option: '--authority' });
  if (root === undefined) throw batchFailure('missing-option', { option: '--root' });
  return readAuthority(authority, root, host);
}

/** A key of a folder by its file. */
export interface KeyFile extends SigningKey {
  readonly name: string;
}

/**
 * 公钥文件夹 · The public keys in a folder by their units: 肥西县民政局.pub, and 肥西县民政局.2.pub
 * where a unit has more than one.
 */
export async function readKeyFiles(folder: string, cwd: string): Promise<readonly KeyFile[]> {
  const path = resolve(cwd, folder);
  if (!existsSync(path)) throw batchFailure('missing-path', { path: folder });
  const names = readdirSync(path).filter((name) => name.toLowerCase().endsWith('.pub'));
  const files: KeyFile[] = [];
  for (const name of names.sort()) {
    const key = readFileSync(join(path, name), 'utf8');
    if (!(await isPublicKey(key))) throw batchFailure('not-a-key', { path: join(folder, name) });
    files.push({ unit: foldHeader(name.split('.')[0] ?? ''), key, name });
  }
  return files;
}

/** A key whose name speaks of no region that we know can be nobody's: it is told, and signs nothing. */
async function readKeyFolder(
  folder: string,
  language: Language,
  { cwd, tell }: Host,
): Promise<SigningKeys> {
  const files = await readKeyFiles(folder, cwd);
  const idle = await withoutRegion(files);
  const { keyOfNobody } = messagesOf(language).command.record;
  for (const { name } of idle) tell(`${keyOfNobody(join(folder, name))}\n`);
  const keys = files.filter((file) => !idle.includes(file));
  return { leastSeal: 1, keys: keys.map(({ unit, key }) => ({ unit, key })) };
}

/** Townships are loaded only for a name that speaks of no county. */
async function withoutRegion(files: readonly KeyFile[]): Promise<readonly KeyFile[]> {
  const regions = loadRegions();
  const idle = files.filter(({ unit }) => signingRegions(unit, regions).length === 0);
  if (idle.length === 0) return idle;
  const townships = await loadTownships();
  return idle.filter(({ unit }) => signingRegions(unit, townships).length === 0);
}

/** What signs with the private key in a file; the key itself goes nowhere else. */
export async function readSigner(file: string, { cwd }: Host): Promise<Sign> {
  const path = resolve(cwd, file);
  if (!existsSync(path)) throw batchFailure('missing-path', { path: file });
  const sign = await signerOf(readFileSync(path, 'utf8'));
  if (!sign) throw batchFailure('not-a-key', { path: file });
  return sign;
}
