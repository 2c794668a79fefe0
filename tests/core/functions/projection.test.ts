import { call, none } from './context.js';

test('two years of one each go on to 65', () => {
  expect(call('PROJECTION', 60, 62, 65, 2020, 2025, 2022)).toBe(65);
});

test('at the base and after the deadline there is nothing to project', () => {
  expect(call('PROJECTION', 60, 62, 65, 2020, 2025, 2020)).toEqual(none('not-after-base'));
  expect(call('PROJECTION', 60, 62, 65, 2020, 2025, 2026)).toEqual(none('after-deadline'));
});
