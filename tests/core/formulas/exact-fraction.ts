/** A fraction of whole numbers of any size. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
  readonly plus: (other: Fraction) => Fraction;
  readonly times: (other: Fraction) => Fraction;
  /** Below zero, zero or above it, as this is less than the other, equal or more. */
  readonly compare: (other: Fraction) => number;
  /** The difference to a number, as a number. */
  readonly minus: (number: number) => number;
}

function fraction(top: bigint, bottom: bigint): Fraction {
  return {
    ...{ top, bottom },
    plus: (other) => fraction(top * other.bottom + other.top * bottom, bottom * other.bottom),
    times: (other) => fraction(top * other.top, bottom * other.bottom),
    compare: (other) => {
      const [left, right] = [top * other.bottom, other.top * bottom];
      return left === right ? 0 : left < right ? -1 : 1;
    },
    minus: (number) => {
      const other = fractionOf(number);
      const difference = top * other.bottom - other.top * bottom;
      return Number((difference * 10n ** 30n) / (bottom * other.bottom)) / 1e30;
    },
  };
}

/** A binary number as the fraction that it exactly is. */
export function fractionOf(number: number): Fraction {
  let [top, bottom] = [number, 1n];
  for (; !Number.isInteger(top); top *= 2) bottom *= 2n;
  return fraction(BigInt(top), bottom);
}

/** A decimal as it is written, such as 0.1, as the fraction that it means. */
export function decimalFraction(number: number): Fraction {
  const [whole = '0', decimals = ''] = String(number).split('.');
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** A fraction to a whole power. */
export function power(base: Fraction, exponent: number): Fraction {
  return Array.from({ length: exponent }, () => base).reduce(
    (product, each) => product.times(each),
    fraction(1n, 1n),
  );
}
