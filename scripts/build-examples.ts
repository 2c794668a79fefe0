/** Makes the workbooks of examples: `npm run examples`; with --check it only says which are stale. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { builtInCatalogue, type Plan } from '../src/core/catalogue/index.js';
import { newerPlans } from '../src/core/catalogue/newer-plans.js';
import { loadRegions } from '../src/data/regions.js';
import { createWorkbook, publishedDraft } from '../src/workbooks/create/index.js';
import { plainXlsx } from '../src/workbooks/create/plain-xlsx.js';
import { functionsBook } from './examples/functions-book.js';
import { ownTables } from './examples/own-tables.js';
import { ownPlan } from './examples/own-plan.js';
import { planBook } from './examples/plan-book.js';
import { ratingsDraft } from './examples/ratings-draft.js';
import { ratingsPlan } from './examples/ratings-plan.js';
import { exampleSubmissions } from './examples/submissions.js';
import { submissionsReadme } from './examples/submissions-readme.js';
import { workbookFromText } from '../src/workbooks/sketch/index.js';
import { workbookOf } from './province/book.js';

const regions = loadRegions();
const readmes = [
  ['README.md', 'en-US'],
  ['README.zh-CN.md', 'zh-CN'],
] as const;
const isCheck = process.argv.includes('--check');

for (const plan of [...builtInCatalogue.plans, ...newerPlans]) {
  const draft = publishedDraft(plan, regionOf(plan), 'zh-CN');
  await keep(`examples/published/${plan.id}.xlsx`, await createWorkbook(draft));
}
await keep(
  'examples/ratings.xlsx',
  await createWorkbook(ratingsDraft(regionOf(ratingsPlan), 'zh-CN')),
);
await keep('examples/own-plan.xlsx', await planBook(ownPlan));
await keep('examples/functions.xlsx', await functionsBook('zh-CN'));
for (const [name, text] of Object.entries(ownTables)) {
  await keep(`examples/own-tables/${name}`, plainXlsx(workbookFromText(text)));
}
const catalogue = `${JSON.stringify({ plans: [ratingsPlan] }, null, 2)}\n`;
await keep('examples/ratings.catalogue.json', Buffer.from(catalogue));

const { books, defects } = exampleSubmissions(regions);
for (const book of books) {
  await keep(`examples/submissions/${book.file}`, plainXlsx(workbookOf(book)));
}
for (const [name, language] of readmes) {
  const text = submissionsReadme(defects, language);
  await keep(`examples/submissions/${name}`, Buffer.from(text));
}

function regionOf({ id, region }: Plan) {
  const found = regions.find(region);
  if (!found) throw new Error(`${id}: no region ${region}`);
  return found;
}

async function keep(path: string, bytes: Uint8Array): Promise<void> {
  if (!isCheck) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    return;
  }
  const stored = await readFile(path).catch(() => Buffer.alloc(0));
  if (stored.equals(bytes)) return;
  process.exitCode = 1;
  console.error(`${path} is stale: npm run examples`);
}
