import { absentFigure, exactly } from '../../../src/core/model/index.js';
import { progress, rate } from '../../../src/core/ratings/index.js';
import { growing } from './standings.js';

const at = (value: number) => rate({ ...growing, current: exactly(value) });
const atEnd = (value: number) => rate({ ...growing, currentAt: 2026, current: exactly(value) });

test('the pace of an average growth is its share of the growth planned, from no base', () => {
  const { completion, schedule, pace, achievement, projection } = progress(growing);
  expect({ completion, pace, achievement, projection }).toEqual({
    ...{ completion: undefined, pace: 0.9, achievement: 0.9, projection: undefined },
  });
  expect(schedule).toBeCloseTo(0.6, 12);
});

test.each([
  [4.75, 'on-track'],
  [4.749, 'accelerate'],
  [3, 'accelerate'],
  [2.999, 'lagging'],
  [0, 'lagging'],
  [-0.001, 'regressing'],
] as const)('%d a year of 5 is %s', (value, expected) => {
  expect(at(value)).toBe(expected);
});

test('before the deadline no average growth is met, at it it is met or missed', () => {
  expect(at(5)).toBe('on-track');
  expect(at(9)).toBe('on-track');
  expect(atEnd(5)).toBe('met');
  expect(atEnd(4.999)).toBe('missed');
});

test('a target of zero or less, a missing time and a current value at the base decide nothing', () => {
  expect(rate({ ...growing, target: exactly(0) })).toBe('undetermined');
  expect(rate({ ...growing, target: exactly(-1) })).toBe('undetermined');
  expect(rate({ ...growing, targetAt: undefined })).toBe('undetermined');
  expect(rate({ ...growing, baseAt: undefined })).toBe('undetermined');
  expect(rate({ ...growing, currentAt: 2021 })).toBe('undetermined');
  expect(rate({ ...growing, current: absentFigure('blank') })).toBe('undetermined');
  expect(rate({ ...growing, target: absentFigure('blank'), currentAt: 2026 })).toBe('undetermined');
});

test('where the growth is known within limits only, all of them must yield the class', () => {
  const between = (low: number, high: number) =>
    rate({ ...growing, current: { value: (low + high) / 2, low, high } });
  expect(between(4.76, 5.5)).toBe('on-track');
  expect(between(4.7, 4.8)).toBe('undetermined');
});
