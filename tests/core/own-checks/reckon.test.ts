import { absentFigure, exactly, type Figure } from '../../../src/core/model/index.js';
import {
  isFormulaRefused,
  readCheckFormula,
  reckonSides,
  type CheckReference,
} from '../../../src/core/own-checks/index.js';
import { fc } from '../../support/laws.js';

const figures: Readonly<Record<string, readonly Figure[]>> = {
  甲: [exactly(0.3)],
  乙: [exactly(0.1)],
  丙: [exactly(0.2)],
  零: [exactly(0)],
  约: [{ value: 33.3, low: 33.25, high: 33.35 }],
  近零: [{ value: 0.1, low: -0.4, high: 0.6 }],
  空: [absentFigure('blank')],
  略: [absentFigure('unavailable')],
  各县: [exactly(1), exactly(2), exactly(-4)],
  无下级: [],
  开口: [{ value: 5, low: 5, high: Infinity }],
};

/** How the two sides of a formula stand, or why that cannot be told. */
function outcome(text: string, tolerance?: { value: number; isPercent: boolean }): string {
  const formula = readCheckFormula(text);
  if (isFormulaRefused(formula)) return formula.refused;
  const of = ({ name }: CheckReference) => figures[name] ?? [exactly(Number(name))];
  const sides = reckonSides(formula, of, tolerance);
  return typeof sides === 'string' ? sides : sides.outcome;
}

test.each([
  ['[乙]+[丙]=[甲]', 'holds'],
  ['[甲]/[乙]=3', 'holds'],
  ['[1]/[3]*[3]=[1]', 'holds'],
  ['[1e21]+1-[1e21]=1', 'holds'],
  ['[1e-9]*[1e9]=1', 'holds'],
  ['[甲]-[乙]*2=0.1', 'holds'],
  ['[甲]=[乙]', 'fails'],
  ['[甲]<>[乙]+[丙]', 'fails'],
  ['[1]/[3]*100=[约]', 'possible'],
  ['[1]/[3]*100<>[约]', 'possible'],
  ['[约]<33.25', 'fails'],
  ['[约]<33.26', 'possible'],
  ['[约]<=33.25', 'possible'],
  ['[约]<=33.2', 'fails'],
  ['[约]>33.35', 'fails'],
  ['[约]>=33.35', 'possible'],
  ['[2]<2', 'fails'],
  ['[2]>2', 'fails'],
  ['[2]<=2', 'holds'],
  ['ABS(-[甲])=[甲]', 'holds'],
  ['ABS([近零])<=0.6', 'holds'],
  ['SUM([各县])=-1', 'holds'],
  ['SUM([各县],[甲],0.7)=0', 'holds'],
  ['MAX([各县])=2', 'holds'],
  ['MIN([各县],-5)=-5', 'holds'],
  ['IF([甲]>[乙],[甲],[空])=0.3', 'holds'],
  ['IF([甲]<[乙],[空],[丙])=20%', 'holds'],
])('%s %s', (text, expected) => {
  expect(outcome(text)).toBe(expected);
});

test.each([
  ['[甲]/[零]=1', 'zero-divisor'],
  ['[甲]/[近零]=1', 'too-rounded'],
  ['IF([约]>33.3,1,[甲])=1', 'too-rounded'],
  ['[甲]=[空]', 'blank'],
  ['[略]+[甲]=1', 'unavailable'],
  ['SUM([无下级])=1', 'subordinates-missing'],
  ['[开口]>=[甲]', 'too-rounded'],
])('%s cannot be told: %s', (text, expected) => {
  expect(outcome(text)).toBe(expected);
});

test('a tolerance is an amount, or a share of the right side', () => {
  expect(outcome('[100]=[98]', { value: 2, isPercent: false })).toBe('possible');
  expect(outcome('[100]=[97.9]', { value: 2, isPercent: false })).toBe('fails');
  expect(outcome('[102]=[100]', { value: 2, isPercent: true })).toBe('possible');
  expect(outcome('[102.1]=[100]', { value: 2, isPercent: true })).toBe('fails');
  expect(outcome('[102]<=[100]', { value: 2, isPercent: true })).toBe('possible');
  expect(outcome('[102.1]<=[100]', { value: 2, isPercent: true })).toBe('fails');
});

const cents = fc.integer({ min: -1e6, max: 1e6 });
const figure = fc.tuple(cents, fc.constantFrom(0, 1, 5, 50));

test('a comparison fails only if no numbers within the rounding keep it', () => {
  fc.assert(
    fc.property(figure, figure, figure, ([a, x], [b, y], [c, z]) => {
      const of = ({ name }: CheckReference): readonly Figure[] => {
        const [value, half] = { 甲: [a, x], 乙: [b, y], 丙: [c, z] }[name] ?? [0, 0];
        const [at = 0, by = 0] = [value, half];
        return [{ value: at / 100, low: (at - by) / 100, high: (at + by) / 100 }];
      };
      const formula = readCheckFormula('[甲]=[乙]+[丙]');
      if (isFormulaRefused(formula)) throw new Error(formula.refused);
      const sides = reckonSides(formula, of);
      const apart = Math.abs(a - b - c) > x + y + z;
      expect(sides).toMatchObject({
        outcome: apart ? 'fails' : a === b + c ? 'holds' : 'possible',
      });
    }),
    { numRuns: 5000 },
  );
});
