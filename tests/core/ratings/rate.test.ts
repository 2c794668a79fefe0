import { fc } from '../../support/laws.js';
import { declaredInterval, ratio } from '../../../src/core/formulas/index.js';
import {
  absentFigure,
  endOfPeriod,
  exactly,
  latestDue,
  position,
} from '../../../src/core/model/index.js';
import {
  rate,
  ratingClasses,
  type RatingClass,
  type Standing,
} from '../../../src/core/ratings/index.js';
import { annual, band, ceiling, cumulative, falling, floor, rising } from './standings.js';

const blank = absentFigure('blank');
const unavailable = absentFigure('unavailable');
const inapplicable = absentFigure('inapplicable');
const kinds = { rising, falling, annual, cumulative, band, floor, ceiling };
const at = (standing: Standing, value: number) => rate({ ...standing, current: exactly(value) });

describe('unrated', () => {
  test('what is only watched is not rated', () => {
    expect(rate({ ...rising, kind: 'monitor' })).toBe('unrated');
    expect(rate({ ...rising, kind: 'monitor', current: blank })).toBe('unrated');
  });

  test('a target that does not hold at this level is not rated, even if it is met or missing', () => {
    expect(rate({ ...rising, holdsHere: false, current: exactly(100) })).toBe('unrated');
    expect(rate({ ...band, holdsHere: false, current: exactly(99) })).toBe('unrated');
    expect(rate({ ...rising, holdsHere: false, target: blank })).toBe('unrated');
  });
});

describe('exceeded', () => {
  test('more than the upper limit of a band or of a whole plan', () => {
    expect(at(band, 21)).toBe('exceeded');
    expect(at(cumulative, 101)).toBe('exceeded');
    expect(at(band, 20)).toBe('met');
    expect(at(cumulative, 100)).toBe('met');
  });

  test('needs neither the lower limit nor, for a plan, any time', () => {
    expect(rate({ ...band, current: exactly(21), target: blank })).toBe('exceeded');
    const { baseAt, currentAt, targetAt, ...timeless } = cumulative;
    expect([baseAt, currentAt, targetAt]).not.toContain(undefined);
    expect(rate({ ...timeless, current: exactly(101) })).toBe('exceeded');
  });

  test('a plan without an upper limit cannot be exceeded', () => {
    expect(rate({ ...cumulative, upper: blank, current: exactly(999) })).toBe('met');
    expect(rate({ ...cumulative, upper: inapplicable, current: exactly(999) })).toBe('met');
  });

  test('an upper limit that is not known leaves every later class open', () => {
    expect(rate({ ...cumulative, upper: unavailable, current: exactly(60) })).toBe('undetermined');
    expect(rate({ ...band, upper: blank, current: exactly(15) })).toBe('undetermined');
    expect(rate({ ...band, upper: inapplicable, current: exactly(15) })).toBe('undetermined');
  });

  test('an upper limit beside another kind of target is not used', () => {
    expect(rate({ ...rising, upper: exactly(90), current: exactly(100) })).toBe('met');
  });
});

describe('met', () => {
  test.each([
    ['rising', 100, 99.9],
    ['falling', 30, 30.1],
    ['annual', 15, 14],
    ['cumulative', 50, 49],
    ['band', 10, 9],
    ['floor', 2, 1],
    ['ceiling', 5, 6],
  ] as const)('%s at %d, not yet at %d', (name, enough, short) => {
    expect(at(kinds[name], enough)).toBe('met');
    expect(at(kinds[name], short)).not.toBe('met');
  });

  test('needs neither base nor time where the kind does not', () => {
    const { kind, holdsHere, target, upper } = rising;
    const bare = { kind, holdsHere, target, upper, base: blank, current: exactly(100) };
    expect(rate(bare)).toBe('met');
    expect(rate({ ...bare, kind: 'fall' })).toBe('met');
    expect(rate({ ...bare, kind: 'cumulative' })).toBe('met');
  });

  test('an amount of the year needs to know its year', () => {
    const { currentAt, ...unknown } = { ...annual, current: exactly(15) };
    expect(currentAt).toBeDefined();
    expect(rate(unknown)).toBe('undetermined');
  });

  test('an amount of another year says nothing of this one', () => {
    const enough = { ...annual, current: exactly(15) };
    expect(rate({ ...enough, currentAt: 2024 })).toBe('undetermined');
    expect(rate({ ...enough, currentAt: 2024.25 })).toBe('met');
    expect(rate({ ...enough, currentAt: 2025 })).toBe('met');
    expect(rate({ ...enough, currentAt: 2025.25 })).toBe('undetermined');
    expect(rate({ ...band, current: exactly(99), currentAt: 2025 })).toBe('undetermined');
  });

  test('3,100 of 3,101 is shown as 100.0 and is not full coverage', () => {
    const counts = { numerator: exactly(3100), denominator: exactly(3101), factor: 100 };
    expect(rate({ ...rising, current: ratio(counts), isUnrounded: true })).toBe('on-track');
    expect(rate({ ...rising, current: ratio(counts) })).toBe('on-track');
  });

  test('dust reaches the target, a unit of a large denominator does not', () => {
    expect(at(rising, 99.9999999995)).toBe('met');
    expect(at(rising, 99.999999998)).toBe('on-track');
    expect(rate({ ...rising, current: exactly(99.99999999999), isUnrounded: true })).toBe(
      'on-track',
    );
    expect(rate({ ...falling, current: exactly(30.00000000001), isUnrounded: true })).toBe(
      'on-track',
    );
    expect(rate({ ...cumulative, current: exactly(100.00000000001), isUnrounded: true })).toBe(
      'exceeded',
    );
    expect(rate({ ...rising, current: exactly(0.1 + 0.2), target: exactly(0.3) })).toBe('met');
  });

  test('a share that is its target exactly meets it without slack', () => {
    for (let denominator = 1; denominator <= 2000; denominator += 1) {
      const counts = { numerator: exactly(657 * denominator), denominator: exactly(1000) };
      const current = ratio({ ...counts, factor: 100 });
      const target = exactly((657 * denominator) / 10);
      expect(rate({ ...rising, base: exactly(0), current, target, isUnrounded: true })).toBe('met');
    }
  });
});

describe('breached', () => {
  test('a floor or ceiling is broken at any date, also an unknown one', () => {
    expect(at(floor, 1)).toBe('breached');
    expect(at(ceiling, 6)).toBe('breached');
    const dated = { ...floor, baseAt: 2021, currentAt: 2023.5, targetAt: 2026 };
    expect(at(dated, 1)).toBe('breached');
    expect(at({ ...dated, currentAt: 2026 }, 1)).toBe('breached');
  });

  test('a base that satisfied the target and a current value that no longer does', () => {
    expect(rate({ ...rising, base: exactly(100), current: exactly(99) })).toBe('breached');
    expect(rate({ ...rising, base: exactly(104), current: exactly(99) })).toBe('breached');
    expect(rate({ ...falling, base: exactly(30), current: exactly(31) })).toBe('breached');
    expect(rate({ ...rising, base: exactly(99.9), current: exactly(99) })).toBe('regressing');
  });

  test('a breach outlasts the deadline', () => {
    expect(rate({ ...rising, base: exactly(100), current: exactly(99), currentAt: 2026 })).toBe(
      'breached',
    );
  });

  test('without the base of a rise or fall neither breach nor miss can be told', () => {
    expect(rate({ ...rising, base: blank })).toBe('undetermined');
    expect(rate({ ...rising, base: unavailable, currentAt: 2026 })).toBe('undetermined');
  });
});

describe('missed', () => {
  test.each(['rising', 'falling', 'annual', 'cumulative', 'band'] as const)(
    '%s is missed from its deadline on, not before',
    (name) => {
      const standing = kinds[name];
      expect(rate({ ...standing, currentAt: standing.targetAt })).toBe('missed');
      const dayBefore = { year: (standing.targetAt ?? 0) - 1, month: 12, day: 30 };
      expect(rate({ ...standing, currentAt: position(dayBefore) })).not.toBe('missed');
    },
  );

  test('a later period misses a target of several years as well', () => {
    expect(rate({ ...rising, currentAt: 2026.25 })).toBe('missed');
    expect(rate({ ...cumulative, currentAt: 2027 })).toBe('missed');
  });

  test('an amount needs no base', () => {
    expect(rate({ ...annual, base: blank, currentAt: 2025 })).toBe('missed');
    expect(rate({ ...cumulative, base: unavailable, currentAt: 2026 })).toBe('missed');
  });

  test('quarter data at a cut-off after the deadline stand at the end of their quarter', () => {
    const period = latestDue('quarter', { year: 2026, month: 2, day: 10 });
    expect(rate({ ...rising, currentAt: position(endOfPeriod(period)) })).toBe('missed');
    const earlier = latestDue('quarter', { year: 2025, month: 12, day: 30 });
    expect(rate({ ...rising, currentAt: position(endOfPeriod(earlier)) })).toBe('lagging');
  });
});

describe('undetermined', () => {
  test.each(Object.entries(kinds))('%s without current value or target', (_, standing) => {
    expect(rate({ ...standing, current: blank })).toBe('undetermined');
    expect(rate({ ...standing, current: unavailable })).toBe('undetermined');
    expect(rate({ ...standing, target: unavailable })).toBe('undetermined');
  });

  test('a way to go needs its three positions', () => {
    for (const missing of [
      { baseAt: undefined },
      { currentAt: undefined },
      { targetAt: undefined },
    ]) {
      expect(rate({ ...rising, ...missing })).toBe('undetermined');
      expect(rate({ ...cumulative, ...missing })).toBe('undetermined');
    }
  });

  test('the year in question begins where it begins, whatever the base says', () => {
    expect(rate({ ...annual, baseAt: undefined })).toBe('on-track');
    expect(rate({ ...band, baseAt: 2021 })).toBe('on-track');
  });

  test('a current value that is not after the base', () => {
    expect(rate({ ...rising, currentAt: 2021 })).toBe('undetermined');
    expect(rate({ ...rising, currentAt: 2020.5 })).toBe('undetermined');
    expect(rate({ ...rising, currentAt: 2021.25, current: exactly(62) })).toBe('on-track');
  });
});

describe('by pace', () => {
  test.each([
    [79, 'on-track'],
    [78.99, 'accelerate'],
    [72, 'accelerate'],
    [71.99, 'lagging'],
    [60, 'lagging'],
    [59.99, 'regressing'],
  ] as const)('half way in time, %d of 60 to 100 is %s', (value, expected) => {
    expect(at(rising, value)).toBe(expected);
  });

  test.each([
    [35.25, 'on-track'],
    [35.26, 'accelerate'],
    [37, 'accelerate'],
    [37.01, 'lagging'],
    [40, 'lagging'],
    [40.01, 'regressing'],
  ] as const)('half way in time, %d of 40 down to 30 is %s', (value, expected) => {
    expect(at(falling, value)).toBe(expected);
  });

  test.each([
    ['annual', 7.2, 'on-track'],
    ['annual', 4.5, 'accelerate'],
    ['annual', 0, 'lagging'],
    ['annual', -1, 'regressing'],
    ['cumulative', 24, 'on-track'],
    ['cumulative', 23, 'accelerate'],
    ['cumulative', 14, 'lagging'],
    ['band', 4.75, 'on-track'],
    ['band', 3, 'accelerate'],
    ['band', 2, 'lagging'],
  ] as const)('%s at %d is %s', (name, value, expected) => {
    expect(at(kinds[name], value)).toBe(expected);
  });

  test('floating-point dust does not cost a class', () => {
    const dusty = { ...rising, base: exactly(0.1), target: exactly(0.3), currentAt: 2023 };
    for (const [pace, expected] of [
      [0.95, 'on-track'],
      [0.6, 'accelerate'],
      [0, 'lagging'],
    ] as const) {
      const onThreshold = 0.1 + 0.2 * 0.4 * pace;
      expect(at(dusty, onThreshold - 4e-17)).toBe(expected);
      expect(at(dusty, onThreshold)).toBe(expected);
      expect(at(dusty, onThreshold - 1e-9)).not.toBe(expected);
    }
  });
});

describe('planned paths', () => {
  const pilot: Standing = {
    ...cumulative,
    upper: blank,
    target: exactly(100),
    path: [
      { at: 2022, planned: 10 },
      { at: 2023, planned: 20 },
      { at: 2024, planned: 30 },
      { at: 2025, planned: 65 },
    ],
  };

  test('three pilot years are rated by the pilot, not by a straight line', () => {
    const end2023 = { ...pilot, currentAt: 2024 };
    expect(at(end2023, 28.5)).toBe('on-track');
    expect(at(end2023, 28.4)).toBe('accelerate');
    expect(at(end2023, 18)).toBe('accelerate');
    expect(at(end2023, 17.9)).toBe('lagging');
    expect(at({ ...end2023, path: [] }, 28.5)).toBe('lagging');
  });

  test('two years of extension are rated by the extension', () => {
    const mid2024 = { ...pilot, currentAt: 2024.5 };
    expect(at(mid2024, 45.125)).toBe('on-track');
    expect(at(mid2024, 45.12)).toBe('accelerate');
  });

  test('a path that has not begun asks only not to fall back', () => {
    const late = { ...rising, currentAt: 2022, path: [{ at: 2023, planned: 60 }] };
    expect(at(late, 60)).toBe('on-track');
    expect(at(late, 61)).toBe('on-track');
    expect(at(late, 59)).toBe('regressing');
    expect(at({ ...late, path: [{ at: 2023, planned: 55 }] }, 60)).toBe('on-track');
  });

  test('without the path begun, the base is still needed', () => {
    const late = { ...rising, currentAt: 2022, path: [{ at: 2023, planned: 60 }] };
    expect(rate({ ...late, base: blank })).toBe('undetermined');
  });
});

describe('annual growth', () => {
  const growing: Standing = {
    ...rising,
    base: exactly(100),
    target: exactly(161.051),
    currentAt: 2023,
    isGrowth: true,
  };

  test('ten percent a year keep up with ten percent a year, though a straight line asks for more', () => {
    expect(at(growing, 121)).toBe('on-track');
    expect(at({ ...growing, isGrowth: false }, 121)).toBe('accelerate');
  });

  test('a growth that cannot be told leaves the class open', () => {
    expect(rate({ ...growing, base: exactly(0), current: exactly(10) })).toBe('undetermined');
    expect(rate({ ...growing, current: exactly(0) })).toBe('undetermined');
    expect(rate({ ...falling, target: exactly(0), isGrowth: true })).toBe('undetermined');
  });

  test('a target is met or missed whatever the growth', () => {
    expect(rate({ ...growing, base: exactly(0), current: exactly(162) })).toBe('met');
    expect(rate({ ...growing, base: exactly(0), currentAt: 2026 })).toBe('missed');
  });
});

describe('declared precision', () => {
  const about = (value: number, roundedTo: number) => declaredInterval({ value, roundedTo });

  test('a class needs the whole interval', () => {
    expect(rate({ ...rising, current: about(85, 10) })).toBe('on-track');
    expect(rate({ ...rising, current: about(80, 10) })).toBe('undetermined');
    expect(rate({ ...rising, current: about(100, 10) })).toBe('undetermined');
    expect(rate({ ...rising, current: about(110, 10) })).toBe('met');
  });

  test('a band has its classes on both sides', () => {
    expect(rate({ ...band, current: about(15, 10) })).toBe('met');
    expect(rate({ ...band, current: about(20, 10) })).toBe('undetermined');
    expect(rate({ ...band, current: about(15, 100) })).toBe('undetermined');
    expect(rate({ ...band, current: about(30, 10) })).toBe('exceeded');
  });

  test('a lower bound can meet a target and break a ceiling, and not the other way round', () => {
    const atLeast = (value: number) => declaredInterval({ value, atLeast: true });
    expect(rate({ ...rising, current: atLeast(100) })).toBe('met');
    expect(rate({ ...rising, current: atLeast(99) })).toBe('undetermined');
    expect(rate({ ...ceiling, current: atLeast(6) })).toBe('breached');
    expect(rate({ ...ceiling, current: atLeast(5) })).toBe('undetermined');
    expect(rate({ ...falling, current: atLeast(41) })).toBe('regressing');
    expect(rate({ ...falling, current: atLeast(33) })).toBe('undetermined');
    expect(rate({ ...band, current: atLeast(21) })).toBe('exceeded');
    expect(rate({ ...band, current: atLeast(10) })).toBe('undetermined');
  });

  test('a rounded base counts in the same way', () => {
    expect(rate({ ...rising, base: about(60, 10), current: exactly(90) })).toBe('on-track');
    expect(rate({ ...rising, base: about(60, 10), current: exactly(79) })).toBe('undetermined');
    expect(rate({ ...rising, base: about(60, 10), current: exactly(100) })).toBe('met');
  });

  test('no value within an interval that has a class has another one', () => {
    const standing = fc.constantFrom(...Object.values(kinds));
    const ends = fc.tuple(fc.integer({ min: -20, max: 130 }), fc.nat({ max: 60 }));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(standing, ends, share, (one, [low, width], inside) => {
        const high = low + width;
        const value = low + width * inside;
        const found = rate({ ...one, current: { value, low, high } });
        if (found !== 'undetermined') expect(at(one, value)).toBe(found);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('laws', () => {
  const order: readonly RatingClass[] = [
    'regressing',
    'lagging',
    'accelerate',
    'on-track',
    'met',
    'exceeded',
  ];
  const value = fc.integer({ min: 0, max: 12_000 }).map((hundredths) => hundredths / 100);
  const month = fc.integer({ min: 1, max: 59 }).map((months) => 2021 + months / 12);

  test('more is never rated worse where the target is to rise', () => {
    fc.assert(
      fc.property(value, value, month, (one, other, currentAt) => {
        const standing = { ...rising, currentAt };
        const worse = order.indexOf(at(standing, Math.min(one, other)));
        const better = order.indexOf(at(standing, Math.max(one, other)));
        expect(worse).toBeGreaterThanOrEqual(0);
        expect(better).toBeGreaterThanOrEqual(worse);
      }),
    );
  });

  test('a fall is rated as the rise that mirrors it', () => {
    fc.assert(
      fc.property(value, value, value, (base, current, target) => {
        const up = { base: exactly(base), current: exactly(current), target: exactly(target) };
        const down = { base: exactly(-base), current: exactly(-current), target: exactly(-target) };
        expect(rate({ ...falling, ...down })).toBe(rate({ ...rising, ...up }));
      }),
    );
  });

  test('every standing has one of the classes', () => {
    const figure = fc.oneof(value.map(exactly), fc.constantFrom(blank, unavailable, inapplicable));
    const figures = fc.tuple(figure, figure, figure, figure);
    const standing = fc.constantFrom(...Object.values(kinds));
    fc.assert(
      fc.property(standing, figures, month, (one, [base, current, target, upper], currentAt) => {
        const found = rate({ ...one, base, current, target, upper, currentAt });
        expect(ratingClasses).toContain(found);
      }),
    );
  });
});

describe('strict targets and targets that are about their number', () => {
  const atEnd = { currentAt: 2026, targetAt: 2026 };

  test.each([
    ['over 22 is not 22', rising, 22, 'strict', { 21.99: 'missed', 22: 'missed', 22.01: 'met' }],
    ['under 27 is not 27', falling, 27, 'strict', { 27.01: 'missed', 27: 'missed', 26.99: 'met' }],
    ['over 95 always', floor, 95, 'strict', { 94.9: 'breached', 95: 'breached', 95.1: 'met' }],
    ['under 5.5 always', ceiling, 5.5, 'strict', { 5.6: 'breached', 5.5: 'breached', 5.4: 'met' }],
    ['about 1.45', rising, 1.45, 0.005, { 1.4449: 'missed', 1.445: 'met', 1.46: 'met' }],
    ['about 30, to fall', falling, 30, 0.5, { 30.51: 'missed', 30.5: 'met', 29: 'met' }],
    ['about 300 in five years', cumulative, 300, 20, { 279: 'missed', 280: 'met' }],
  ] as const)('%s', (...[, standing, target, margin, classes]) => {
    const base = exactly(standing.kind === 'fall' ? 40 : 1);
    const open = { upper: blank, base, target: exactly(target), margin, ...atEnd };
    const found = Object.keys(classes).map((value) => [
      value,
      at({ ...standing, ...open }, Number(value)),
    ]);
    expect(Object.fromEntries(found)).toEqual(classes);
  });

  test('what is measured and not typed is strict to the last digit', () => {
    const standing = { ...rising, ...atEnd, margin: 'strict', isUnrounded: true } as const;
    expect(at({ ...standing, base: exactly(1), target: exactly(22) }, 22.00000000001)).toBe('met');
    expect(at({ ...standing, base: exactly(1), target: exactly(22) }, 22)).toBe('missed');
  });

  test('an interval that touches a strict target decides nothing', () => {
    const standing = { ...rising, ...atEnd, margin: 'strict', base: exactly(1) } as const;
    const between = (low: number, high: number) =>
      rate({ ...standing, target: exactly(22), current: { value: low, low, high } });
    expect(between(22, 23)).toBe('undetermined');
    expect(between(22.1, 23)).toBe('met');
  });

  test('a base on a strict target has not yet reached it, one within its margin has', () => {
    const back = { ...rising, base: exactly(22), target: exactly(22), current: exactly(21) };
    expect(rate({ ...back, ...atEnd, margin: 'strict' })).toBe('missed');
    expect(rate({ ...back, ...atEnd, margin: 0.5 })).toBe('breached');
  });
});
