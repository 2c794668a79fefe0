import { declaredInterval, ratio } from '../../../src/core/formulas/index.js';
import { absentFigure, exactly } from '../../../src/core/model/index.js';

test('coverage is a hundredfold, a rate per 10,000 ten thousandfold', () => {
  const counts = { numerator: exactly(23), denominator: exactly(40) };
  expect(ratio({ ...counts, factor: 100 })).toEqual(exactly(57.5));
  expect(ratio({ ...counts, factor: 10_000 })).toEqual(exactly(5750));
});

test('3,100 of 3,101 stays below 100', () => {
  const coverage = ratio({ numerator: exactly(3100), denominator: exactly(3101), factor: 100 });
  expect(coverage).toEqual(exactly(310000 / 3101));
});

test('a rounded numerator gives an interval of ratios', () => {
  const numerator = declaredInterval({ value: 800, roundedTo: 100 });
  const share = ratio({ numerator, denominator: exactly(1000), factor: 100 });
  expect(share).toEqual({ value: 80, low: 75, high: 85 });
});

test('a lower bound stays one', () => {
  const numerator = declaredInterval({ value: 800, atLeast: true });
  const share = ratio({ numerator, denominator: exactly(1000), factor: 100 });
  expect(share).toEqual({ value: 80, low: 80, high: Infinity });
});

test('an uncertain denominator widens the ratio to both sides, whatever the sign', () => {
  const denominator = { value: 4, low: 2, high: 5 };
  const over = (value: number) => ratio({ numerator: exactly(value), denominator, factor: 1 });
  expect(over(10)).toEqual({ value: 2.5, low: 2, high: 5 });
  expect(over(-10)).toEqual({ value: -2.5, low: -5, high: -2 });
});

test('an absence travels, the first one found', () => {
  const blank = absentFigure('blank');
  const unavailable = absentFigure('unavailable');
  const quotient = { numerator: blank, denominator: unavailable, factor: 100 };
  expect(ratio(quotient)).toBe(blank);
  expect(ratio({ ...quotient, numerator: exactly(1) })).toBe(unavailable);
});

test('nothing is divided by zero', () => {
  const quotient = { numerator: exactly(0), denominator: exactly(0), factor: 100 };
  expect(ratio(quotient)).toEqual(absentFigure('inapplicable'));
});
