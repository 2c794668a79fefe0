import { call, none, refusal } from './context.js';

test('a straight plan spills a row a year, base and target included', () => {
  expect(call('MILESTONES', 60, 62, 2020, 2022)).toEqual([
    [2020, 60],
    [2021, 61],
    [2022, 62],
  ]);
});

test('decimals round half away from zero', () => {
  expect(call('MILESTONES', 0, 1, 2020, 2022, 0)).toEqual([
    [2020, 0],
    [2021, 1],
    [2022, 1],
  ]);
  expect(call('MILESTONES', 0, 1, 2020, 2022, 0.5)).toEqual(refusal('not-decimals'));
});

test('years must be years in their order, and cells single', () => {
  expect(call('MILESTONES', 60, 62, 2022, 2022)).toEqual(none('deadline-not-after-base'));
  expect(call('MILESTONES', 60, 62, '2020Q1', 2022)).toEqual(refusal('not-a-year'));
  expect(call('MILESTONES', [[60], [61]], 62, 2020, 2022)).toEqual(
    refusal('one-cell-only', { argument: 'base' }),
  );
  expect(call('MILESTONES', null, 62, 2020, 2022)).toBe('');
});

test('a date of Excel is its year', () => {
  expect(call('MILESTONES', 60, 62, 44196, 44926)).toEqual([
    [2020, 60],
    [2021, 61],
    [2022, 62],
  ]);
});
