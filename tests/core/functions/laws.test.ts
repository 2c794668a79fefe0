import { fc } from '../../support/laws.js';
import {
  functions,
  isFunctionError,
  isMatrix,
  takesRange,
  type CellAnswer,
  type Argument,
  type FunctionDefinition,
  type Outcome,
} from '../../../src/core/functions/index.js';
import { chineseNumeral, fullWidth } from '../entries/chinese-rendering.js';
import { call, context } from './context.js';

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
const change = fc.tuple(amount, amount).filter(([base, target]) => base !== target);
const years = fc.tuple(fc.integer({ min: 1990, max: 2050 }), fc.integer({ min: 2, max: 20 }));

function cellsOf(answer: CellAnswer): readonly Outcome[] {
  return isMatrix(answer) ? answer.flat() : [answer];
}

function isSound(outcome: Outcome): boolean {
  if (isFunctionError(outcome)) return outcome.error.startsWith('#');
  if (typeof outcome !== 'number') return true;
  return Number.isFinite(outcome) && !Object.is(outcome, -0);
}

test('completion is nothing at the base and all at the target', () => {
  fc.assert(
    fc.property(change, ([base, target]) => {
      expect(call('COMPLETION', base, base, target)).toBe(0);
      expect(call('COMPLETION', base, target, target)).toBe(1);
    }),
  );
});

test('what lies on the straight path is projected to meet the target', () => {
  fc.assert(
    fc.property(change, years, ([base, target], [baseYear, length]) => {
      const asOf = baseYear + 1;
      const targetYear = baseYear + length;
      const current = base + (target - base) / length;
      const projected = call('PROJECTION', base, current, target, baseYear, targetYear, asOf);
      expect(projected).toBeCloseTo(target, 5);
      const due = call('EXPECTED', base, target, baseYear, targetYear, asOf);
      expect(due).toBeCloseTo(current, 5);
      expect(call('PACE', base, current, target, baseYear, targetYear, asOf)).toBeCloseTo(1, 9);
    }),
  );
});

test('a falling target mirrors the rising one', () => {
  fc.assert(
    fc.property(change, amount, ([base, target], current) => {
      const rating = call('RATING', base, current, target, 2020, 2025, 2023);
      expect(call('RATING', -base, -current, -target, 2020, 2025, 2023)).toBe(rating);
      const need = call('NEEDED', current, target, 2025, 2023, 'year', 'rise');
      expect(call('NEEDED', -current, -target, 2025, 2023, 'year', 'fall')).toBe(need);
    }),
  );
});

test('at the target year the target itself is expected', () => {
  fc.assert(
    fc.property(change, years, ([base, target], [baseYear, length]) => {
      const targetYear = baseYear + length;
      expect(call('EXPECTED', base, target, baseYear, targetYear, targetYear)).toBe(target);
    }),
  );
});

test('rolling up the parts gives the whole', () => {
  const part = fc.tuple(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }));
  const codes = ['340102', '340103', '340104', '340111', '340121'].map((code) => [code]);
  fc.assert(
    fc.property(fc.array(part, { minLength: 5, maxLength: 5 }), (parts) => {
      const numerators = parts.map(([numerator]) => [numerator]);
      const denominators = parts.map(([, denominator]) => [denominator]);
      const sum = (column: number[][]) => column.flat().reduce((total, each) => total + each, 0);
      expect(call('ROLLUP', codes, numerators, null, '340100')).toBe(sum(numerators));
      const whole = sum(numerators) / sum(denominators);
      expect(call('ROLLUP', codes, numerators, denominators, '340100')).toBeCloseTo(whole, 12);
    }),
  );
});

test('a number is read back from Chinese numerals and from full-width digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
      expect(call('NUMBER', chineseNumeral(value))).toBe(value);
      expect(call('NUMBER', fullWidth(String(value)))).toBe(value);
    }),
  );
});

const cell = fc.oneof(
  fc.constantFrom<Argument>(
    null,
    '',
    '…',
    '—',
    '2023Q2',
    '340100',
    'fall',
    '年',
    2020,
    2025,
    45291,
  ),
  fc.double(),
  fc.integer({ min: -5, max: 3000 }),
  fc.string({ maxLength: 8 }),
  fc.boolean(),
  fc.constantFrom({ error: '#DIV/0!' }, { error: '#REF!' }),
);
const range = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test.each(functions as readonly FunctionDefinition[])(
  'whatever $id is given, it answers with sound values',
  (definition) => {
    const args = definition.parameters.map((parameter) =>
      takesRange(parameter)
        ? fc.oneof(range, cell)
        : fc.oneof({ weight: 4, arbitrary: cell }, range),
    );
    fc.assert(
      fc.property(fc.tuple(...args), (given) => {
        const answer = definition.evaluate(given as readonly Argument[], context);
        expect(cellsOf(answer).filter((outcome) => !isSound(outcome))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
);

test.each(functions as readonly FunctionDefinition[])(
  '$id answers numbers of any size with sound values',
  (definition) => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const args = definition.parameters.map(() =>
      fc.oneof(number, fc.constantFrom(2020, 2023, 2025)),
    );
    fc.assert(
      fc.property(fc.tuple(...args), (given) => {
        const answer = definition.evaluate(given, context);
        expect(cellsOf(answer).filter((outcome) => !isSound(outcome))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
);
