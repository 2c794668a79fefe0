import { fc } from '../../../support/laws.js';
import { roundedApart } from '../../../../src/core/formulas/index.js';

const examples: readonly (readonly [number, number, readonly number[], number])[] = [
  [97.7778, 1, [100], 97.8],
  [97.7778, 1, [], 97.8],
  [99.97, 1, [100], 99.97],
  [99.9678, 1, [100], 99.97],
  [99.996, 1, [100], 99.996],
  [100.04, 1, [100], 100.04],
  [100, 1, [100], 100],
  [4.96, 1, [5, 4.9], 4.96],
  [0.04, 1, [0], 0.04],
  [85.05, 1, [], 85.1],
  [-85.05, 1, [], -85.1],
  [1.005, 2, [], 1.01],
  [12.345, 0, [], 12],
];

test.each(examples)('%s to %s decimals beside %j is %s', (...example) => {
  const [value, decimals, marks, rounded] = example;
  expect(roundedApart(value, { decimals, marks })).toBe(rounded);
});

test('a rounded number never stands on another side of a mark', () => {
  const amount = fc.integer({ min: -1e9, max: 1e9 }).map((units) => units / 1e6);
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 0, max: 3 }), (value, mark, decimals) => {
      const rounded = roundedApart(value, { decimals, marks: [mark] });
      expect(Math.sign(rounded - mark)).toBe(Math.sign(value - mark));
    }),
  );
});
