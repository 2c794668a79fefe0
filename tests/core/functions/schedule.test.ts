import { call } from './context.js';

test('half the time has gone in the middle of the third of five years', () => {
  expect(call('SCHEDULE', 2020, 2025, '2023Q2')).toBe(0.5);
  expect(call('SCHEDULE', 2020, 2025, [[2021], [2023], [null]])).toEqual([[0.2], [0.6], ['']]);
});
