import { call, none } from './context.js';

test('at one a year, 65 is reached at the end of 2025', () => {
  expect(call('ATTAINMENT', 60, 62, 65, 2020, 2025, 2022)).toBe(2025);
  expect(call('ATTAINMENT', 40, 38, 30, 2020, 2025, 2022)).toBe(2030);
});

test('standing still or moving away reaches nothing', () => {
  expect(call('ATTAINMENT', 60, 60, 65, 2020, 2025, 2022)).toEqual(none('not-moving'));
  expect(call('ATTAINMENT', 60, 59, 65, 2020, 2025, 2022)).toEqual(none('not-moving'));
  expect(call('ATTAINMENT', 65, 66, 65, 2020, 2025, 2022)).toEqual(none('no-change'));
  expect(call('ATTAINMENT', 60, 62, 65, 2020, 2025, 2020)).toEqual(none('not-after-base'));
});
