import { builtInCatalogue } from '../../src/core/catalogue/index.js';
import { check } from '../../src/core/check.js';
import { defaultSettings } from '../../src/core/submission/index.js';
import { loadRegions } from '../../src/data/regions.js';
import { read } from '../../src/workbooks/read/index.js';
import { nodeInflate } from '../../src/workbooks/read/node.js';

const settings = { catalogue: builtInCatalogue, settings: defaultSettings };

/** The milliseconds that checking a workbook takes beside reading it, and how much was found. */
export async function checkBesideRead(
  bytes: Uint8Array,
): Promise<{ readonly ratio: number; readonly findings: number }> {
  const start = performance.now();
  const workbook = await read(bytes, { inflate: nodeInflate });
  const isRead = performance.now();
  const { findings } = check(workbook, {
    ...settings,
    file: '340100.xlsx',
    regions: loadRegions(),
  });
  const ratio = (performance.now() - isRead) / (isRead - start);
  return { ratio, findings: findings.length };
}
