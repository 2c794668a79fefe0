import { fc } from '../../support/laws.js';
import { accumulatedFigures } from '../../../src/core/formulas/index.js';
import { absentFigure, exactly, isKnown, type Figure } from '../../../src/core/model/index.js';
import { decimalFraction } from './exact-fraction.js';

const between = (value: number, half: number): Figure => ({
  ...{ value, low: value - half, high: value + half },
});
const falls = { way: 'compound', direction: 'decrease' } as const;
const points = { way: 'points', direction: 'increase' } as const;

test('rates of percent come to a percent, levels to points, amounts to their sum', () => {
  const figures = [exactly(4), exactly(3)];
  expect(accumulatedFigures(figures, falls)).toEqual(exactly(6.88));
  expect(accumulatedFigures(figures, { way: 'compound', direction: 'increase' })).toEqual(
    exactly(7.12),
  );
  expect(accumulatedFigures(figures, points)).toEqual(exactly(-1));
  expect(accumulatedFigures(figures, { way: 'sum', direction: 'increase' })).toEqual(exactly(7));
});

test('what is known within limits comes to limits', () => {
  expect(accumulatedFigures([between(10, 0.5), between(13, 0.5)], points)).toEqual({
    ...{ value: 3, low: 2, high: 4 },
  });
  const open = { value: 85, low: 85, high: Infinity };
  expect(accumulatedFigures([open, exactly(90)], points)).toEqual(exactly(5));
});

test('an absence travels, one level makes no points, and no rate is over 100%', () => {
  const absent = absentFigure('unavailable');
  expect(accumulatedFigures([exactly(1), absent], falls)).toEqual(absent);
  expect(accumulatedFigures([exactly(1)], points)).toBeUndefined();
  expect(accumulatedFigures([exactly(120)], falls)).toBeUndefined();
});

test('compounds of rounded rates hold all that fractions give within their limits', () => {
  const rate = fc.integer({ min: 0, max: 990 }).map((parts) => parts / 10);
  const off = fc.integer({ min: -5, max: 5 }).map((parts) => parts / 100);
  fc.assert(
    fc.property(fc.array(fc.tuple(rate, off), { minLength: 1, maxLength: 5 }), (years) => {
      const found = accumulatedFigures(
        years.map(([value]) => between(value, 0.05)),
        falls,
      );
      if (!found || !isKnown(found)) return false;
      const [one, hundredth] = [decimalFraction(1), decimalFraction(-0.01)];
      const rest = years
        .map(([value, by]) => decimalFraction(value).plus(decimalFraction(by)).times(hundredth))
        .reduce((all, each) => all.times(one.plus(each)), one);
      const exact = one.plus(rest.times(decimalFraction(-1))).times(decimalFraction(100));
      return exact.minus(found.low) > -1e-9 && exact.minus(found.high) < 1e-9;
    }),
    { numRuns: 100_000 },
  );
});
