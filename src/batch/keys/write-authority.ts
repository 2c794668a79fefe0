import { resolve } from 'node:path';
import type { RegionLevel } from '../../core/regions/index.js';
import { sealVersion, signingRegions } from '../../core/seal/index.js';
import { loadRegions } from '../../data/regions.js';
import type { Messages } from '../../messages/index.js';
import type { Authority } from './authority-schema.js';
import { batchFailure } from '../host/batch-failure.js';
import type { Host } from '../host/host.js';
import { parseAuthority, signatureSuffix } from './read-authority.js';
import { readKeyFiles, readSigner } from './read-keys.js';
import { readTextFile } from '../files/read-text-file.js';
import { writeOutputs } from '../files/write-outputs.js';
import { writeNew } from './write-key-pair.js';

type Steps = Authority['units'][number]['steps'];

/** What units of a level sign as a rule; the office corrects it in the list. */
const usualSteps: Readonly<Record<RegionLevel, Steps>> = {
  nation: ['apply', 'confirm'],
  province: ['apply', 'confirm'],
  city: ['apply', 'review'],
  county: ['apply', 'review'],
  township: ['apply'],
  village: ['apply'],
};

/** 起草名单 · Writes a list of the keys in a folder, for the office to correct and to sign. */
export async function draftAuthority(
  { draft: list, keys }: { readonly draft: string; readonly keys: string },
  { command }: Messages,
  host: Host,
): Promise<void> {
  const units = await draftUnits(keys, host.cwd);
  const authority: Authority = {
    ...{ kind: 'plan-indicators-authority', algorithm: 'Ed25519', leastSeal: sealVersion },
    units: [...units],
  };
  const text = `${JSON.stringify(authority, null, 2)}\n`;
  writeNew(resolve(host.cwd, list), text, { shown: list, mode: 0o644 });
  host.tell(`${command.record.seal.newAuthority(list)}\n`);
}

/** A name must speak of one region; what it leaves open nobody but the office can say. */
async function draftUnits(folder: string, cwd: string): Promise<Authority['units']> {
  const regions = loadRegions();
  const files = await readKeyFiles(folder, cwd);
  return files.map(({ name, key }) => {
    const [unit = ''] = name.split('.');
    const [code = '', ...others] = signingRegions(unit, regions);
    const region = regions.find(code);
    if (!region || others.length > 0) throw batchFailure('key-of-nobody', { path: name });
    return { unit, region: code, steps: usualSteps[region.level], key: bareKey(key) };
  });
}

function bareKey(key: string): string {
  return key.replace(/-----[^-]+-----/g, '').replace(/\s/g, '');
}

/** 签发名单 · Signs a list with the root key; the signature is written beside it. */
export async function signAuthority(
  { sign: list, key }: { readonly sign: string; readonly key: string },
  { command }: Messages,
  host: Host,
): Promise<void> {
  const text = readTextFile(list, host.cwd);
  const { units } = await parseAuthority(text, list);
  const signed = await readSigner(key, host);
  const path = `${list}${signatureSuffix}`;
  const content = [`${await signed(text)}\n`];
  await writeOutputs([{ path: resolve(host.cwd, path), content }], host.signal);
  host.tell(`${command.record.seal.signedAuthority(units.length, path)}\n`);
}
