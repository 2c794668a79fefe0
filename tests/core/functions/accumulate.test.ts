import { call } from './context.js';

const column = (...cells: readonly (number | string | null)[]) => cells.map((cell) => [cell]);

test('years add up unless told otherwise, and those at the end may still be blank', () => {
  expect(call('ACCUMULATE', column(120, 130, 150))).toBe(400);
  expect(call('ACCUMULATE', column(120, 130, null, null, null))).toBe(250);
  expect(call('ACCUMULATE', [[120, 130, 150]])).toBe(400);
  expect(call('ACCUMULATE', column(null, null))).toBe('');
});

test('a year that is missing in between is no zero', () => {
  expect(call('ACCUMULATE', column(120, null, 150))).toBe('');
});

test('ways and directions are words in either language', () => {
  expect(call('ACCUMULATE', column(60.5, 63.1), '百分点')).toBe(2.6);
  expect(call('ACCUMULATE', column(0.5, 0.5), '连乘', '降低')).toBe(0.75);
  expect(call('ACCUMULATE', column(0.5, 0.5), 'compound', 'increase')).toBe(1.25);
});

test.each([
  ['#VALUE!', 'not-a-number', column(1, '三')],
  ['#N/A', 'unavailable', column(1, '…')],
  [
    '#VALUE!',
    'one-line-only',
    [
      [1, 2],
      [3, 4],
    ],
  ],
])('%s, %s', (error, reason, rates) => {
  expect(call('ACCUMULATE', rates)).toMatchObject({ error, reason });
});

test('percents that were meant as fractions are refused', () => {
  expect(call('ACCUMULATE', column(3.2, 3.1), '连乘')).toMatchObject({ reason: 'rates-over-one' });
  expect(call('ACCUMULATE', column(3.2), '百分点')).toMatchObject({ reason: 'too-few-levels' });
  expect(call('ACCUMULATE', column(3.2), '平均')).toMatchObject({ reason: 'not-an-option' });
});
