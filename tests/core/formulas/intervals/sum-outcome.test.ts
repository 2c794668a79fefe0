import { fc } from '../../../support/laws.js';
import { declaredInterval, sumOutcome } from '../../../../src/core/formulas/index.js';
import { absentFigure, exactly } from '../../../../src/core/model/index.js';

const about = (value: number, roundedTo: number) => declaredInterval({ value, roundedTo });

test('amounts with decimals add up exactly', () => {
  const parts = [0.1, 0.2, 0.7, 1.13].map(exactly);
  expect(sumOutcome(parts, exactly(2.13))).toBe('consistent');
});

test('exact counts that miss their total by one are impossible', () => {
  expect(sumOutcome([3, 4].map(exactly), exactly(8))).toBe('impossible');
  expect(sumOutcome([3, 4].map(exactly), exactly(6))).toBe('impossible');
});

test('rounded parts may miss their total by half a unit each and no more', () => {
  const parts = [about(120, 10), about(230, 10)];
  expect(sumOutcome(parts, exactly(350))).toBe('consistent');
  expect(sumOutcome(parts, exactly(360))).toBe('possible');
  expect(sumOutcome(parts, exactly(340))).toBe('possible');
  expect(sumOutcome(parts, exactly(361))).toBe('impossible');
  expect(sumOutcome(parts, exactly(339))).toBe('impossible');
});

test('a lower bound among the parts leaves the total open above', () => {
  const parts = [declaredInterval({ value: 100, atLeast: true }), exactly(50)];
  expect(sumOutcome(parts, exactly(1000))).toBe('possible');
  expect(sumOutcome(parts, exactly(149))).toBe('impossible');
});

test('a total that is a lower bound is possible from there on', () => {
  const total = declaredInterval({ value: 100, atLeast: true });
  expect(sumOutcome([exactly(101)], total)).toBe('possible');
  expect(sumOutcome([exactly(99)], total)).toBe('impossible');
});

test('an absent part or total leaves the question open', () => {
  expect(sumOutcome([exactly(1), absentFigure('unavailable')], exactly(1))).toBeUndefined();
  expect(sumOutcome([exactly(1)], absentFigure('blank'))).toBeUndefined();
});

test('any parts to the cent make their own total', () => {
  const cents = fc.array(fc.integer({ min: 0, max: 1e11 }), { maxLength: 40 });
  fc.assert(
    fc.property(cents, (parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      const outcome = sumOutcome(
        parts.map((part) => exactly(part / 100)),
        exactly(total / 100),
      );
      expect(outcome).toBe('consistent');
    }),
  );
});
