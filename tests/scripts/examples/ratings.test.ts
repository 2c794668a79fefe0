import { readFileSync } from 'node:fs';
import { ratingCases } from '../../../scripts/examples/rating-cases.js';
import { ratingsDraft } from '../../../scripts/examples/ratings-draft.js';
import { ratingsPlan } from '../../../scripts/examples/ratings-plan.js';
import type { CheckResult } from '../../../src/core/check.js';
import { loadRegions } from '../../../src/data/regions.js';
import { createWorkbook } from '../../../src/workbooks/create/index.js';
import { wordOf } from '../../../src/messages/index.js';
import { checkBytes } from '../../workbooks/create/check-bytes.js';

const region = loadRegions().find(ratingsPlan.region);
if (!region) throw new Error(ratingsPlan.region);
const bytes = await createWorkbook(ratingsDraft(region, 'zh-CN'));
const result: CheckResult = await checkBytes(bytes, { plans: [ratingsPlan] });
const rows = result.submission.tables.indicators?.rows ?? [];

test.each(ratingCases)('$kind comes to $class in the check and in the stored formula', (one) => {
  const at = ratingCases.indexOf(one);
  expect(result.submission.progress[at]?.progress.class).toBe(one.class);
  const stored = rows[at]?.cells.rating.raw;
  const word = wordOf('rating', one.class, 'zh-CN');
  expect(stored).toEqual(one.class === 'undetermined' ? { error: '#N/A' } : word);
});

test('only what the ratings themselves ask about is found', () => {
  const found = [...new Set(result.findings.map(({ rule }) => rule))].sort();
  expect(found).toEqual(['band-exceeded', 'target-missed']);
});

test('the plan says that it is invented, and is not among the built-in ones', async () => {
  const { builtInCatalogue } = await import('../../../src/core/catalogue/index.js');
  expect(ratingsPlan.name['zh-CN']).toContain('虚构');
  expect(ratingsPlan.source.publisher['en-US']).toContain('Invented');
  expect(builtInCatalogue.plans.map(({ id }) => id)).not.toContain(ratingsPlan.id);
});

test('the committed workbook and catalogue are made from the cases as they are', () => {
  expect(readFileSync('examples/ratings.xlsx').equals(Buffer.from(bytes))).toBe(true);
  const catalogue = JSON.parse(readFileSync('examples/ratings.catalogue.json', 'utf8'));
  expect(catalogue).toEqual({ plans: [ratingsPlan] });
});
