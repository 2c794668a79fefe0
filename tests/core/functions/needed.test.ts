import { call, none, refusal } from './context.js';

test('3 in three years is 1 a year, 36 in three years 1 a month', () => {
  expect(call('NEEDED', 62, 65, 2025, 2022)).toBe(1);
  expect(call('NEEDED', 64, 100, 2025, 2022, 'month')).toBe(1);
  expect(call('NEEDED', 64, 100, 2025, 2022, '月')).toBe(1);
});

test('without a kind it rises, a fall must be told', () => {
  expect(call('NEEDED', 36, 30, 2025, 2022)).toBe(0);
  expect(call('NEEDED', 36, 30, 2025, 2022, null, '下降')).toBe(2);
});

test('once met nothing is needed, at the deadline it is too late', () => {
  expect(call('NEEDED', 65, 65, 2025, 2025)).toBe(0);
  expect(call('NEEDED', 0.3, 0.1 + 0.2, 2025, 2025)).toBe(0);
  expect(call('NEEDED', 64, 65, 2025, 2025)).toEqual(none('at-or-after-deadline'));
});

test('other spans and kinds are refused, a monitor has no target', () => {
  const found = 'week';
  expect(call('NEEDED', 62, 65, 2025, 2022, found)).toEqual(
    refusal('not-an-option', { argument: 'span', found }),
  );
  expect(call('NEEDED', 62, 65, 2025, 2022, null, '监测')).toEqual(none('no-target'));
});
