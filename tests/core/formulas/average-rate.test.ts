import { fc } from '../../support/laws.js';
import { averageRate } from '../../../src/core/formulas/index.js';
import { absentFigure, exactly, type Known } from '../../../src/core/model/index.js';
import { decimalFraction, fractionOf, power } from './exact-fraction.js';

test('the average of rates is the one that leads as far, never their mean', () => {
  expect((averageRate([exactly(10), exactly(10)]) as Known).value).toBeCloseTo(10, 12);
  expect((averageRate([exactly(100), exactly(-50)]) as Known).value).toBeCloseTo(0, 12);
  expect(averageRate([{ value: 5, low: 4.95, high: 5.05 }])).toMatchObject({
    low: expect.closeTo(4.95, 12),
    high: expect.closeTo(5.05, 12),
  });
});

test('the first absence travels, and a fall of all or more has no average', () => {
  expect(averageRate([exactly(5), absentFigure('unavailable')])).toEqual({ absent: 'unavailable' });
  expect(averageRate([])).toBeUndefined();
  expect(averageRate([exactly(5), exactly(-100)])).toBeUndefined();
  expect(averageRate([exactly(-99.9)])).toBeDefined();
});

const rate = fc.integer({ min: -990, max: 2000 }).map((parts) => parts / 10);

test('years of the average lead as far as the years themselves, in exact fractions', () => {
  fc.assert(
    fc.property(fc.array(rate, { minLength: 1, maxLength: 5 }), (rates) => {
      const { value } = averageRate(rates.map(exactly)) as Known;
      const reached = rates
        .map((each) => decimalFraction(Number((1 + each / 100).toFixed(6))))
        .reduce((product, each) => product.times(each));
      const along = (size: number) =>
        power(fractionOf((value + size) / 100 + 1), rates.length).compare(reached);
      return along(-1e-10) <= 0 && along(1e-10) >= 0;
    }),
    { numRuns: 100_000 },
  );
});
