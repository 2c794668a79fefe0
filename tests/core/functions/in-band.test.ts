import { call } from './context.js';

test('both limits belong to the band', () => {
  expect(call('INBAND', 10, 10, 20)).toBe(true);
  expect(call('INBAND', 20, 10, 20)).toBe(true);
  expect(call('INBAND', 9, 10, 20)).toBe(false);
  expect(call('INBAND', 21, 10, 20)).toBe(false);
});

test('what binary arithmetic leaves behind does not count', () => {
  expect(call('INBAND', 0.1 + 0.2, 0, 0.3)).toBe(true);
  expect(call('INBAND', 0.3, 0.1 + 0.2, 1)).toBe(true);
});
