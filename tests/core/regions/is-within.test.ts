import { isWithin } from '../../../src/core/regions/index.js';

test.each([
  ['340100', '340100'],
  ['340102', '340100'],
  ['340102001001', '340000'],
  ['340199', '340100'],
  ['429004', '420000'],
  ['110101', '110000'],
  ['620201001', '620200'],
  ['340102000000', '340100000000'],
])('%s lies within %s', (code, ancestor) => {
  expect(isWithin(code, ancestor)).toBe(true);
});

test.each([
  ['340100', '340102'],
  ['340200', '340100'],
  ['510000', '340000'],
  ['合肥市', '340000'],
  ['340100', ''],
])('%s does not lie within %s', (code, ancestor) => {
  expect(isWithin(code, ancestor)).toBe(false);
});
