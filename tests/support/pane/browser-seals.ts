import { builtInCatalogue } from '../../../src/core/catalogue/index.js';
import {
  defaultSettings,
  readSubmission,
  type Submission,
} from '../../../src/core/submission/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import {
  canSign,
  isSignedWith,
  newKeyPair,
  proveApprovals,
  sealWorkbook,
  signerOf,
  type ApprovalValues,
} from '../../../src/seals/index.js';
import { read } from '../../../src/workbooks/read/index.js';

const context = {
  catalogue: builtInCatalogue,
  regions: loadRegions(),
  settings: defaultSettings,
  file: '肥西县.xlsx',
};

async function understand(bytes: Uint8Array): Promise<Submission> {
  return readSubmission(await read(bytes), context);
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** The seal that this page comes to for a step of a workbook in base64. */
export async function sealIn(base64: string, values: ApprovalValues): Promise<string> {
  const sealed = await sealWorkbook(bytesOf(base64), values, { understand });
  return 'seal' in sealed ? sealed.seal : JSON.stringify(sealed);
}

/** How this page finds the seals of a workbook in base64. */
export async function standingsIn(base64: string): Promise<readonly string[]> {
  const proofs = await proveApprovals(await understand(bytesOf(base64)));
  return proofs.map(({ standing }) => standing);
}

/** Whether a signature made on this page is borne out; `cannot` where it makes none. */
export async function signIn(seal: string): Promise<'valid' | 'wrong' | 'cannot'> {
  if (!(await canSign())) return 'cannot';
  const { privateKey, publicKey } = await newKeyPair();
  const signature = (await (await signerOf(privateKey))?.(seal)) ?? '';
  return (await isSignedWith(publicKey, { text: seal, signature })) ? 'valid' : 'wrong';
}
