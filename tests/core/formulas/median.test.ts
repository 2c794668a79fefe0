import { median } from '../../../src/core/formulas/index.js';

test.each([
  [[3, 1, 2], 2],
  [[3, 1, 2, 10], 2.5],
  [[7], 7],
  [[10, 9, 100], 10],
  [[], undefined],
])('of %j it is %s', (values, middle) => {
  expect(median(values)).toBe(middle);
});
