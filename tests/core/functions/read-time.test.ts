import { readCutOff, readTime } from '../../../src/core/functions/arguments/read-time.js';
import { planSchedule } from '../../../src/core/functions/schedule.js';
import { call, context, none, refusal } from './context.js';

test('a year and a period stand at their last day, a date at its own', () => {
  expect(readTime(2023)).toBe(2024);
  expect(readTime('2023Q2')).toBe(2023.5);
  expect(readTime('2023H1')).toBe(2023.5);
  expect(readTime('2023-06')).toBe(2023.5);
  expect(readTime(45291)).toBe(2024);
});

test('years and dates end where they are told to', () => {
  expect([1900, 2200, 32874, 73415].map((value) => readTime(value))).not.toContain(undefined);
  expect([1899, 2201, 32873, 73416].map((value) => readTime(value))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ['2023年6月30日', 2023.5],
  ['2023-06-30', 2023.5],
  ['二〇二三年六月三十日', 2023.5],
  [20230630, 2023.5],
  ['2023年1-6月', 2023.5],
  ['2023年前三季度', 2023.75],
  ['2023年末', 2024],
  ['2023年6月15日', 2023 + 5.5 / 12],
])('%p stands where the checker reads it', (found, at) => {
  expect(readTime(found)).toBe(at);
});

test('the first of a month is the month that Excel makes of 2023-06, any other day itself', () => {
  expect(readTime(45078)).toBe(2023.5);
  expect(readTime('2023-06-01')).toBe(2023.5);
  expect(readTime(45079)).toBeCloseTo(2023 + (5 + 2 / 30) / 12, 12);
  expect(readCutOff(45078)).toBeCloseTo(2023 + (5 + 1 / 30) / 12, 12);
  expect(readCutOff(2023)).toBe(2024);
});

test('a workbook that counts days from 1904 is read by its own days', () => {
  expect(readTime(45291 - 1462, 1904)).toBe(2024);
  const { evaluate } = planSchedule;
  expect(evaluate([2020, 2025, 45291 - 1462], { ...context, dateSystem: 1904 })).toBe(0.6);
});

test.each([
  [202306, 'two-readings'],
  ['202306', 'two-readings'],
  ['2023年4-6月', 'not-since-january'],
  ['2023年本月', 'not-since-january'],
  ['6月末', 'no-year'],
  ['2022年11月-2023年2月', 'across-years'],
])('%p is refused, and it says why', (found, why) => {
  expect(readTime(found)).toBeUndefined();
  expect(call('SCHEDULE', 2020, 2025, found)).toEqual(
    refusal('not-a-time', { argument: 'asOf', found, why }),
  );
});

test.each([2023.5, '明年', true])('%p is refused', (found) => {
  expect(readTime(found)).toBeUndefined();
  expect(call('SCHEDULE', 2020, 2025, found)).toEqual(
    refusal('not-a-time', { argument: 'asOf', found }),
  );
});

test('before the base there is no schedule, and it says so', () => {
  expect(call('SCHEDULE', 2020, 2025, 2019)).toEqual(none('before-base'));
  expect(call('SCHEDULE', 2020, 2025, 2020)).toBe(0);
  expect(call('SCHEDULE', 2020, 2025, 2030)).toBe(1);
  expect(call('SCHEDULE', 2025, 2020, 2023)).toEqual(none('deadline-not-after-base'));
});
