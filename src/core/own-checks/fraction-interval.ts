import Fraction from 'fraction.js';
import type { Known } from '../model/index.js';

/** 区间 · A number with the interval of true values that it may stand for, in exact fractions. */
export interface FractionInterval {
  readonly value: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
}

/** The interval of a figure, each double as the decimal that it is written with. */
export function fractionInterval({ value, low, high }: Known): FractionInterval {
  return { value: exact(value), low: exact(low), high: exact(high) };
}

/** The exact fraction of a finite double as it is written. */
export function exact(value: number): Fraction {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const power = new Fraction(10).pow(Math.abs(Number(exponent))) ?? new Fraction(1);
  return Number(exponent) < 0 ? new Fraction(digits).div(power) : new Fraction(digits).mul(power);
}

export function plus(one: FractionInterval, other: FractionInterval): FractionInterval {
  return {
    value: one.value.add(other.value),
    low: one.low.add(other.low),
    high: one.high.add(other.high),
  };
}

/** The interval of the negative. */
export function negative({ value, low, high }: FractionInterval): FractionInterval {
  return { value: value.neg(), low: high.neg(), high: low.neg() };
}

export function multiplied(one: FractionInterval, other: FractionInterval): FractionInterval {
  const corners = [
    one.low.mul(other.low),
    one.low.mul(other.high),
    one.high.mul(other.low),
    one.high.mul(other.high),
  ];
  return { value: one.value.mul(other.value), ...boundsOf(corners) };
}

/** One over an interval that does not hold zero. */
export function inverse({ value, low, high }: FractionInterval): FractionInterval {
  return { value: value.inverse(), low: high.inverse(), high: low.inverse() };
}

/** Whether zero is among the values that an interval stands for. */
export function holdsZero({ low, high }: FractionInterval): boolean {
  return low.compare(0) <= 0 && high.compare(0) >= 0;
}

export function magnitude(of: FractionInterval): FractionInterval {
  if (of.low.compare(0) >= 0) return of;
  if (of.high.compare(0) <= 0) return negative(of);
  const { high } = boundsOf([of.low.neg(), of.high]);
  return { value: of.value.abs(), low: new Fraction(0), high };
}

/** The least or greatest of some intervals, side by side. */
export function extreme(which: 'MIN' | 'MAX', all: readonly FractionInterval[]): FractionInterval {
  const of = (side: keyof FractionInterval) => {
    const { low, high } = boundsOf(all.map((each) => each[side]));
    return which === 'MIN' ? low : high;
  };
  return { value: of('value'), low: of('low'), high: of('high') };
}

function boundsOf(numbers: readonly Fraction[]): Pick<FractionInterval, 'low' | 'high'> {
  const [first = new Fraction(0), ...rest] = numbers;
  let [low, high] = [first, first];
  for (const each of rest) {
    if (each.compare(low) < 0) low = each;
    if (each.compare(high) > 0) high = each;
  }
  return { low, high };
}
