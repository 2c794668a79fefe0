import { builtInCatalogue } from '../../src/core/catalogue/index.js';
import {
  defaultSettings,
  readSubmission,
  type Submission,
} from '../../src/core/submission/index.js';
import { rowsOf } from '../../src/core/tables/index.js';
import { loadRegions } from '../../src/data/regions.js';
import {
  proveApprovals,
  sealWorkbook,
  type ApprovalValues,
  type Sign,
  type SigningKeys,
} from '../../src/seals/index.js';
import { read } from '../../src/workbooks/read/index.js';
import { workbook } from './workbook.js';
import { xlsxOf } from './xlsx.js';

const context = {
  catalogue: builtInCatalogue,
  regions: loadRegions(),
  settings: defaultSettings,
  file: '肥西县.xlsx',
};

/** The public keys of a folder by the units that they are named after. */
export type KeyFolder = Readonly<Record<string, readonly string[]>>;

/** The keys of a folder, as signatures are checked with them. */
export function signingKeys(folder: KeyFolder): SigningKeys {
  const keys = Object.entries(folder).flatMap(([unit, own]) => own.map((key) => ({ unit, key })));
  return { leastSeal: 1, keys };
}

/** Reads the bytes of a workbook and understands them. */
export async function understand(bytes: Uint8Array): Promise<Submission> {
  return readSubmission(await read(bytes), context);
}

export const applied: ApprovalValues = {
  step: '申报',
  unit: '肥西县民政局',
  by: '张三',
  on: '2024-01-08',
  decision: '同意',
};
export const reviewed: ApprovalValues = { ...applied, step: '审核', unit: '合肥市民政局' };
export const returned: ApprovalValues = { ...reviewed, decision: '退回', opinion: '请核对' };

/** The bytes of a workbook after some steps of approval, each sealed. */
export async function sealedBy(
  steps: readonly ApprovalValues[],
  book: Uint8Array | string,
  sign?: Sign,
): Promise<Uint8Array> {
  let bytes = typeof book === 'string' ? xlsxOf(workbook(book)) : book;
  for (const values of steps) {
    const sealed = await sealWorkbook(bytes, values, { understand, ...(sign ? { sign } : {}) });
    if (!('bytes' in sealed)) throw new Error(JSON.stringify(sealed));
    ({ bytes } = sealed);
  }
  return bytes;
}

/** How the seals of a workbook stand, in the order of its approvals. */
export async function standings(bytes: Uint8Array): Promise<readonly string[]> {
  const proofs = await proveApprovals(await understand(bytes));
  return proofs.map(({ standing }) => standing);
}

/** What the signatures of a workbook are worth, given the keys of the units. */
export async function signatures(
  bytes: Uint8Array,
  folder?: KeyFolder,
): Promise<readonly string[]> {
  const keys = folder && signingKeys(folder);
  const proofs = await proveApprovals(await understand(bytes), keys ? { keys } : {});
  return proofs.map(({ signed }) => signed);
}

/** The seals that stand in a workbook. */
export async function sealsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const { tables } = await understand(bytes);
  return rowsOf(tables, 'approvals').map(({ cells }) => cells.seal.value ?? '');
}
