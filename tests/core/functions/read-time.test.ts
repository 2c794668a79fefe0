import { readTime } from '../../../src/core/functions/arguments/read-time.js';
import { call, none, refusal } from './context.js';

test('a year and a period stand at their last day, a date at its own', () => {
  expect(readTime(2023)).toBe(2024);
  expect(readTime('2023Q2')).toBe(2023.5);
  expect(readTime('2023H1')).toBe(2023.5);
  expect(readTime('2023-06')).toBe(2023.5);
  expect(readTime(45291)).toBe(2024);
});

test('years and dates end where they are told to', () => {
  expect([1900, 2200, 32874, 73415].map(readTime)).not.toContain(undefined);
  expect([1899, 2201, 32873, 73416].map(readTime)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([202306, 20230630, 2023.5, '202306', '20230630', '2023-06-30', '明年', true])(
  '%p is refused',
  (found) => {
    expect(readTime(found)).toBeUndefined();
    expect(call('SCHEDULE', 2020, 2025, found)).toEqual(
      refusal('not-a-time', { argument: 'asOf', found }),
    );
  },
);

test('before the base there is no schedule, and it says so', () => {
  expect(call('SCHEDULE', 2020, 2025, 2019)).toEqual(none('before-base'));
  expect(call('SCHEDULE', 2020, 2025, 2020)).toBe(0);
  expect(call('SCHEDULE', 2020, 2025, 2030)).toBe(1);
  expect(call('SCHEDULE', 2025, 2020, 2023)).toEqual(none('deadline-not-after-base'));
});
