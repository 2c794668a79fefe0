import { staffed } from '../../../src/core/formulas/index.js';

test('two certified workers are enough unless more are asked for', () => {
  expect(staffed({ certified: 2 })).toBe(true);
  expect(staffed({ certified: 1 })).toBe(false);
  expect(staffed({ certified: 2, minimum: 3 })).toBe(false);
});
