import { declaredInterval, sum } from '../../../src/core/formulas/index.js';
import { absentFigure, exactly } from '../../../src/core/model/index.js';

test('amounts add up in exact decimals', () => {
  expect(sum([0.1, 0.2, 0.3].map(exactly))).toEqual(exactly(0.6));
});

test('intervals add up at their ends', () => {
  const about = declaredInterval({ value: 120, roundedTo: 10 });
  expect(sum([about, about, exactly(5)])).toEqual({ value: 245, low: 235, high: 255 });
});

test('a lower bound among the parts makes the sum one', () => {
  const moreThan = declaredInterval({ value: 100, atLeast: true });
  expect(sum([moreThan, exactly(5)])).toEqual({ value: 105, low: 105, high: Infinity });
});

test('an absent part makes the sum absent for the same reason', () => {
  const unavailable = absentFigure('unavailable');
  expect(sum([exactly(1), unavailable])).toBe(unavailable);
});

test('no parts are not zero', () => {
  expect(sum([])).toEqual(absentFigure('blank'));
});
