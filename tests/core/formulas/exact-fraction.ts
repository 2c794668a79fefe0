/** A fraction of whole numbers of any size; never reduced, for comparing asks for no lowest terms. */
export class Fraction {
  constructor(
    readonly top: bigint,
    readonly bottom: bigint,
  ) {}

  plus({ top, bottom }: Fraction): Fraction {
    if (bottom === this.bottom) return new Fraction(this.top + top, bottom);
    return new Fraction(this.top * bottom + top * this.bottom, this.bottom * bottom);
  }

  times({ top, bottom }: Fraction): Fraction {
    return new Fraction(this.top * top, this.bottom * bottom);
  }

  /** Below zero, zero or above it, as this is less than the other, equal or more. */
  compare({ top, bottom }: Fraction): number {
    const [left, right] = [this.top * bottom, top * this.bottom];
    return left === right ? 0 : left < right ? -1 : 1;
  }

  /** The difference to a number, as a number. */
  minus(number: number): number {
    const { top, bottom } = fractionOf(number);
    const difference = this.top * bottom - top * this.bottom;
    return Number((difference * 10n ** 30n) / (this.bottom * bottom)) / 1e30;
  }
}

/** A binary number as the fraction that it exactly is. */
export function fractionOf(number: number): Fraction {
  let [top, halvings] = [number, 0];
  for (; !Number.isInteger(top); top *= 2) halvings += 1;
  return new Fraction(BigInt(top), 1n << BigInt(halvings));
}

/** A decimal as it is written, such as 0.1, as the fraction that it means. */
export function decimalFraction(number: number): Fraction {
  const [whole = '0', decimals = ''] = String(number).split('.');
  return new Fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** A fraction to a whole power. */
export function power(base: Fraction, exponent: number): Fraction {
  return Array.from({ length: exponent }, () => base).reduce(
    (product, each) => product.times(each),
    new Fraction(1n, 1n),
  );
}
