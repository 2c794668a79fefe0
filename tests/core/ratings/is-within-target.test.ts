import { isWithinTarget, type Margin } from '../../../src/core/ratings/index.js';
import { decimalFraction, type Fraction } from '../formulas/exact-fraction.js';

const kinds = ['rise', 'fall', 'floor', 'ceiling', 'annual', 'cumulative', 'growth'] as const;
const runs = 100_000;

/** Numbers that repeat from run to run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Whether a value meets a target, by fractions of whole numbers. */
function exactly(
  {
    value,
    target,
    margin,
  }: { readonly value: number; readonly target: number; readonly margin: Margin },
  isUpper: boolean,
): boolean {
  const [found, wanted] = [decimalFraction(value), decimalFraction(target)];
  const side = (a: Fraction, b: Fraction) => (isUpper ? b.compare(a) : a.compare(b));
  if (margin === 'strict') return side(found, wanted) > 0;
  const room = decimalFraction(margin);
  return isUpper ? wanted.plus(room).compare(found) >= 0 : found.plus(room).compare(wanted) >= 0;
}

test('strict, with a margin or as it stands, a target is met as fractions say, on 100,000 inputs', () => {
  const next = randomNumbers(15);
  const wrong: unknown[] = [];
  for (let run = 0; run < runs; run += 1) {
    const digits = 10 ** next(4);
    const target = next(20 * digits) / digits;
    const value = (Math.round(target * digits) + next(7) - 3) / digits;
    const margins: readonly Margin[] = ['strict', 0, next(4) / digits, 0.005, 0.5];
    const margin = margins[next(margins.length)] ?? 0;
    const kind = kinds[next(kinds.length)] ?? 'rise';
    if (value < 0) continue;
    const isUpper = kind === 'fall' || kind === 'ceiling';
    const found = isWithinTarget(value, { kind, target, margin }, 0);
    if (found !== exactly({ value, target, margin }, isUpper))
      wrong.push({ kind, value, target, margin });
  }
  expect(wrong).toEqual([]);
});
