import type { Catalogue } from '../../../src/core/catalogue/index.js';
import { check, type CheckResult } from '../../../src/core/check.js';
import { defaultSettings } from '../../../src/core/submission/index.js';
import { knownCatalogue } from '../../../src/data/known-catalogue.js';
import { loadTownships } from '../../../src/data/regions.js';
import { read } from '../../../src/workbooks/read/index.js';
import { nodeInflate } from '../../../src/workbooks/read/node.js';

const regions = await loadTownships();
const context = { file: 'new.xlsx', regions, settings: defaultSettings };

/** Reads and checks the bytes of a workbook as the command does. */
export async function checkBytes(
  bytes: Uint8Array,
  { plans }: Catalogue = knownCatalogue(),
): Promise<CheckResult> {
  const workbook = await read(bytes, { inflate: nodeInflate, maxUnpackedBytes: 2 ** 28 });
  return check(workbook, { ...context, catalogue: { plans } });
}
