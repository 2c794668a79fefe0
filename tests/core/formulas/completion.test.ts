import { fc } from '../../support/laws.js';
import { completion } from '../../../src/core/formulas/index.js';

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
const change = fc.tuple(amount, amount).filter(([base, target]) => base !== target);

test('a coverage that rose from 60 to 63 on its way to 65 has gone three fifths', () => {
  expect(completion({ base: 60, current: 63, target: 65 })).toBe(0.6);
});

test('a falling target counts the fall', () => {
  expect(completion({ base: 40, current: 34, target: 30 })).toBe(0.6);
});

test('moving away from the target is negative, going past it more than one', () => {
  expect(completion({ base: 60, current: 59, target: 65 })).toBe(-0.2);
  expect(completion({ base: 60, current: 66, target: 65 })).toBe(1.2);
});

test('an amount of the year is measured from zero', () => {
  expect(completion({ base: 0, current: 9, target: 15 })).toBe(0.6);
});

test('a target equal to its base has none', () => {
  expect(completion({ base: 65, current: 66, target: 65 })).toBeUndefined();
  expect(completion({ base: 65, current: 65, target: 65 })).toBeUndefined();
  expect(completion({ base: 0.3, current: 0.35, target: 0.1 + 0.2 })).toBeUndefined();
});

test('nothing is done at the base and all at the target', () => {
  fc.assert(
    fc.property(change, ([base, target]) => {
      expect(completion({ base, current: base, target })).toBe(0);
      expect(completion({ base, current: target, target })).toBe(1);
    }),
  );
});

test('a fall mirrors the rise', () => {
  fc.assert(
    fc.property(change, amount, ([base, target], current) => {
      const mirrored = completion({ base: -base, current: -current, target: -target });
      expect(completion({ base, current, target })).toBe(mirrored);
    }),
  );
});

test('whatever the amounts, the result is a number or none, and never minus zero', () => {
  const any = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(any, any, any, (base, current, target) => {
      const result = completion({ base, current, target }) ?? 0;
      expect(Number.isFinite(result) && !Object.is(result, -0)).toBe(true);
    }),
  );
});
