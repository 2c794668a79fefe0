import { call, none } from './context.js';

test('three of five years from 60 to 65 make 63', () => {
  expect(call('EXPECTED', 60, 65, 2020, 2025, 2023)).toBe(63);
  expect(call('EXPECTED', 60, 65, 2020, 2025, 2030)).toBe(65);
});

test('a planned value is met at its own date, whatever the order of the rows', () => {
  const path = [
    [2024, 64],
    [2022, 61],
  ];
  expect(call('EXPECTED', 60, 65, 2020, 2025, 2022, path)).toBe(61);
  expect(call('EXPECTED', 60, 65, 2020, 2025, 2023, path)).toBe(62.5);
});

test('before the base nothing is expected', () => {
  expect(call('EXPECTED', 60, 65, 2020, 2025, 2019)).toEqual(none('before-base'));
});
