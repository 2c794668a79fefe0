import { call } from './context.js';

test('two certified workers are enough unless told otherwise', () => {
  expect(call('STAFFED', 2)).toBe(true);
  expect(call('STAFFED', 1)).toBe(false);
  expect(call('STAFFED', 2, 3)).toBe(false);
  expect(call('STAFFED', null)).toBe('');
});
