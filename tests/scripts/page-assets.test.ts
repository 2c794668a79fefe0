import { readFileSync } from 'node:fs';
import { pageAssetsModule, pageAssetsPath } from '../../scripts/page/page-assets.js';

test('script and style of the page are those that its sources make', async () => {
  const isStale = readFileSync(pageAssetsPath, 'utf8') !== (await pageAssetsModule());
  expect(isStale && `${pageAssetsPath} is stale. Put it right: npm run page`).toBe(false);
});
