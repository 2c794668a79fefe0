import {
  declaredInterval,
  publishedInterval,
  ratioAgrees,
} from '../../../../src/core/formulas/index.js';
import { absentFigure, exactly, type Figure } from '../../../../src/core/model/index.js';

const percent = (value: number, precision = 2) => publishedInterval({ value, precision });

function agrees(numerator: Figure, denominator: number, published = percent(0)) {
  return ratioAgrees({ numerator, denominator: exactly(denominator), factor: 100, published });
}

test('26 of 40 is published as 65% without decimals', () => {
  expect(agrees(exactly(26), 40, percent(65, 0))).toBe(true);
});

test.each([
  { covered: 23, total: 35, published: 65.7, isRight: true },
  { covered: 23, total: 35, published: 65.8, isRight: false },
  { covered: 850, total: 1000, published: 85.1, isRight: false },
  { covered: 850, total: 1000, published: 85, isRight: true },
  { covered: 1, total: 8, published: 12.5, isRight: true },
])(
  '$covered of $total against $published is $isRight',
  ({ covered, total, published, isRight }) => {
    expect(agrees(exactly(covered), total, percent(published))).toBe(isRight);
  },
);

test('a tie may be rounded either way, one thousandth further may not', () => {
  expect(agrees(exactly(1), 16, percent(6.2, 1))).toBe(true);
  expect(agrees(exactly(1), 16, percent(6.3, 1))).toBe(true);
  expect(agrees(exactly(1.00016), 16, percent(6.2, 1))).toBe(false);
  expect(agrees(exactly(0.99984), 16, percent(6.3, 1))).toBe(false);
});

test('a numerator of about 287 万 of 12,326,518 is published as 23.28%', () => {
  const about = declaredInterval({ value: 2_870_000, roundedTo: 10_000 });
  expect(agrees(about, 12_326_518, percent(23.28))).toBe(true);
  expect(agrees(about, 12_326_518, percent(23.33))).toBe(false);
  expect(agrees(exactly(2_875_000), 12_326_518, percent(23.33))).toBe(false);
});

test('a numerator of more than 800 agrees with every share from 80% on', () => {
  const moreThan = declaredInterval({ value: 800, atLeast: true });
  expect(agrees(moreThan, 1000, percent(99.9))).toBe(true);
  expect(agrees(moreThan, 1000, percent(79.96))).toBe(false);
  expect(agrees(moreThan, 1000, percent(80))).toBe(true);
});

test('a growth below zero agrees with its own sign', () => {
  expect(agrees(exactly(-1), 3, percent(-33.3))).toBe(true);
  expect(agrees(exactly(-1), 3, percent(33.3))).toBe(false);
});

test('a negative numerator over an uncertain denominator is widest under the smaller one', () => {
  const denominator = { value: 4, low: 2, high: 5 };
  const agreesWith = (value: number) =>
    ratioAgrees({ numerator: exactly(-1), denominator, factor: 100, published: exactly(value) });
  expect([-50, -20, -51, -19].map(agreesWith)).toEqual([true, true, false, false]);
});

test('an absent figure or a denominator of zero leaves the question open', () => {
  expect(agrees(absentFigure('unavailable'), 40)).toBeUndefined();
  expect(agrees(exactly(0), 0)).toBeUndefined();
  const denominator = absentFigure('blank');
  const identity = { numerator: exactly(1), denominator, factor: 100, published: percent(1) };
  expect(ratioAgrees(identity)).toBeUndefined();
});

/** Twice the distance of a count from a share in tenths of a percent, in thousandths of the whole. */
function distance(numerator: number, denominator: number, tenths: number): bigint {
  const gap = 2n * (1000n * BigInt(numerator) - BigInt(tenths) * BigInt(denominator));
  return gap < 0n ? -gap : gap;
}

/** The shares with the two published values nearest to each, up to a denominator. */
function* nearestShares(largest: number) {
  for (let denominator = 1; denominator <= largest; denominator += 1) {
    for (let numerator = 0; numerator <= denominator; numerator += 1) {
      const tenths = Math.floor((1000 * numerator) / denominator);
      yield { numerator, denominator, tenths };
      yield { numerator, denominator, tenths: tenths + 1 };
    }
  }
}

type Share = { numerator: number; denominator: number; tenths: number };

function isDecidedExactly({ numerator, denominator, tenths }: Share): boolean {
  const published = publishedInterval({ value: tenths / 10, shown: 1, precision: 1 });
  const isWithin = distance(numerator, denominator, tenths) <= BigInt(denominator);
  return agrees(exactly(numerator), denominator, published) === isWithin;
}

test('every share up to a denominator of 300 is decided as whole numbers decide it', () => {
  const wrong = [...nearestShares(300)].filter((share) => !isDecidedExactly(share));
  expect(wrong).toEqual([]);
});

test('every tie and its closest misses up to a denominator of 2,000 are decided exactly', () => {
  let ties = 0;
  const wrong: Share[] = [];
  for (const share of nearestShares(2000)) {
    const { numerator, denominator, tenths } = share;
    const offTie = Math.abs(2 * (1000 * numerator - tenths * denominator)) - denominator;
    if (Math.abs(offTie) > 2) continue;
    ties += offTie === 0 ? 1 : 0;
    if (!isDecidedExactly(share)) wrong.push(share);
  }
  expect(wrong).toEqual([]);
  expect(ties).toBeGreaterThan(1000);
});
