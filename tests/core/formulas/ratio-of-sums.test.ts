import { fc } from '../../support/laws.js';
import { ratio, ratioOfSums } from '../../../src/core/formulas/index.js';
import { absentFigure, exactly } from '../../../src/core/model/index.js';

test('the whole is not the mean of its parts', () => {
  const parts = { numerators: [1, 2].map(exactly), denominators: [2, 10].map(exactly) };
  expect(ratioOfSums({ ...parts, factor: 100 })).toEqual(exactly(25));
});

test('an absent part leaves the whole absent', () => {
  const numerators = [exactly(1), absentFigure('unavailable')];
  const denominators = [2, 10].map(exactly);
  const whole = ratioOfSums({ numerators, denominators, factor: 100 });
  expect(whole).toEqual(absentFigure('unavailable'));
});

test('the roll-up of parts is the ratio of the whole', () => {
  const part = fc.tuple(fc.nat({ max: 100_000 }), fc.integer({ min: 1, max: 100_000 }));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), (parts) => {
      const numerator = parts.reduce((total, [over]) => total + over, 0);
      const denominator = parts.reduce((total, [, under]) => total + under, 0);
      const whole = ratio({
        numerator: exactly(numerator),
        denominator: exactly(denominator),
        factor: 100,
      });
      const rolledUp = ratioOfSums({
        numerators: parts.map(([over]) => exactly(over)),
        denominators: parts.map(([, under]) => exactly(under)),
        factor: 100,
      });
      expect(rolledUp).toEqual(whole);
    }),
  );
});
