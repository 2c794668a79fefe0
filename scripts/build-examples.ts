/** Makes the workbooks of examples/published: `npm run examples`; with --check it only says which are stale. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { builtInCatalogue } from '../src/core/catalogue/index.js';
import { loadRegions } from '../src/data/regions.js';
import { createWorkbook, publishedDraft } from '../src/workbooks/create/index.js';

const folder = 'examples/published';
const regions = loadRegions();
const isCheck = process.argv.includes('--check');

await mkdir(folder, { recursive: true });
for (const plan of builtInCatalogue.plans) {
  const region = regions.find(plan.region);
  if (!region) throw new Error(`${plan.id}: no region ${plan.region}`);
  const path = `${folder}/${plan.id}.xlsx`;
  const bytes = await createWorkbook(publishedDraft(plan, region, 'zh-CN'));
  if (!isCheck) await writeFile(path, bytes);
  else if (!(await isSame(path, bytes))) {
    process.exitCode = 1;
    console.error(`${path} is stale: npm run examples`);
  }
}

async function isSame(path: string, bytes: Uint8Array): Promise<boolean> {
  const stored = await readFile(path).catch(() => Buffer.alloc(0));
  return stored.equals(bytes);
}
