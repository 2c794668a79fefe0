import { paneFiles } from '../../../scripts/pane/pane-files.js';
import { sizesOf } from '../../../scripts/pane/sizes.js';

test('the first view stays within its budget in both languages', async () => {
  const limited = sizesOf(await paneFiles()).filter(({ budget }) => budget !== undefined);
  expect(limited.map(({ name }) => name)).toEqual(['first view, zh-CN', 'first view, en-US']);
  const over = limited.filter(({ bytes, budget = 0 }) => bytes > budget);
  expect(over).toEqual([]);
});
