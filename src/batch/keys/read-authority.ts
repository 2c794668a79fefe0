import { foldHeader } from '../../core/entries/index.js';
import { canonicalCode } from '../../core/regions/index.js';
import { isPublicKey, isSignedWith, type SigningKeys } from '../../seals/index.js';
import { allowedBy } from '../../workbooks/catalogue/index.js';
import type { Authority } from './authority-schema.js';
import { batchFailure } from '../host/batch-failure.js';
import type { Host } from '../host/host.js';
import { readTextFile } from '../files/read-text-file.js';

/** The signature of a list lies beside it. */
export const signatureSuffix = '.sig';

/** 授权名单 · The keys of a list that is signed with the root key; any other list is refused. */
export async function readAuthority(
  list: string,
  root: string,
  { cwd }: Host,
): Promise<SigningKeys> {
  const rootKey = readTextFile(root, cwd);
  if (!(await isPublicKey(rootKey))) throw batchFailure('not-a-key', { path: root });
  const text = readTextFile(list, cwd);
  const signature = readTextFile(`${list}${signatureSuffix}`, cwd).trim();
  if (!(await isSignedWith(rootKey, { text, signature }))) {
    throw batchFailure('authority-not-signed', { path: list, root });
  }
  const { leastSeal, units } = await parseAuthority(text, list);
  const keys = units.map(({ unit, region, key, ...term }) => ({
    unit: foldHeader(unit),
    key: asKeyFile(key),
    term: { ...term, region: canonicalCode(region) ?? region },
  }));
  return { leastSeal, keys };
}

/** Reads a list that may not be signed yet; what is wrong with it is told by its place. */
export async function parseAuthority(text: string, path: string): Promise<Authority> {
  const { authoritySchema } = await import('./authority-schema.js');
  const { success, data, error } = authoritySchema.safeParse(parseJson(text, path));
  if (!success) {
    const [issue] = error.issues;
    const at = issue?.path.join('.') ?? '';
    throw batchFailure('authority-invalid', { path, at, allowed: allowedBy(issue) });
  }
  for (const [at, { key }] of data.units.entries()) {
    if (await isPublicKey(asKeyFile(key))) continue;
    throw batchFailure('authority-invalid', { path, at: `units.${at}.key`, allowed: 'Ed25519' });
  }
  return data;
}

/** A key may stand in a list without the two lines around it. */
function asKeyFile(key: string): string {
  if (key.includes('-----BEGIN')) return key;
  return `-----BEGIN PUBLIC KEY-----\n${key}\n-----END PUBLIC KEY-----\n`;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw batchFailure('authority-invalid', { path, at: '', allowed: 'JSON' });
  }
}
