import { builtInCatalogue } from '../../src/core/catalogue/index.js';
import { check } from '../../src/core/check.js';
import { defaultSettings } from '../../src/core/submission/index.js';
import { loadRegions } from '../../src/data/regions.js';
import { read } from '../../src/workbooks/read/index.js';
import { nodeInflate } from '../../src/workbooks/read/node.js';

const settings = { catalogue: builtInCatalogue, settings: defaultSettings };

/** What checking a workbook takes of what reading it does. */
export async function checkBesideRead(bytes: Uint8Array): Promise<number> {
  const start = performance.now();
  const workbook = await read(bytes, { inflate: nodeInflate });
  const isRead = performance.now();
  check(workbook, {
    ...settings,
    file: '340100.xlsx',
    regions: loadRegions(),
  });
  return (performance.now() - isRead) / (isRead - start);
}
