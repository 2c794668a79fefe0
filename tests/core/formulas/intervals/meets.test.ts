import { declaredInterval, meets, publishedInterval } from '../../../../src/core/formulas/index.js';
import { absentFigure, exactly } from '../../../../src/core/model/index.js';

const published = publishedInterval({ value: 65.7, precision: 1 });

test.each([
  [65.65, true],
  [65.75, true],
  [65.7, true],
  [65.6499, false],
  [65.7501, false],
])('%d meets 65.7 with one decimal: %s', (value, isMeeting) => {
  expect(meets(exactly(value), published)).toBe(isMeeting);
  expect(meets(published, exactly(value))).toBe(isMeeting);
});

test('a lower bound meets everything from there on', () => {
  const bound = declaredInterval({ value: 800, atLeast: true });
  expect(meets(bound, exactly(800))).toBe(true);
  expect(meets(bound, exactly(1e12))).toBe(true);
  expect(meets(bound, exactly(799))).toBe(false);
});

test('an absent figure leaves the question open', () => {
  expect(meets(absentFigure('blank'), published)).toBeUndefined();
  expect(meets(published, absentFigure('unavailable'))).toBeUndefined();
});
