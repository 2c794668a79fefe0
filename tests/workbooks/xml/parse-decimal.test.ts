import { fc } from '../../support/laws.js';
import { decimalOf, parseDecimal } from '../../../src/workbooks/xml/index.js';

function parse(text: string): number {
  const bytes = new TextEncoder().encode(`<v>${text}</v>`);
  return parseDecimal(bytes, 3, bytes.length - 4);
}

describe('a number is taken to 15 significant digits', () => {
  test.each([
    ['0', 0],
    ['-0', 0],
    ['007', 7],
    ['85.1', 85.1],
    ['85.09999999999999', 85.1],
    ['85.10000000000001', 85.1],
    ['0.30000000000000004', 0.3],
    ['-0.30000000000000004', -0.3],
    ['999999999999999', 999999999999999],
    ['0.99999999999999999', 1],
    ['.5', 0.5],
  ])('%s', (text, number) => {
    expect(parse(text)).toBe(number);
    expect(decimalOf(text)).toBe(number);
  });

  test.each([
    ['9999999999999999', 1e16],
    ['1.5E-3', 0.0015],
    ['1e21', 1e21],
    ['+5', 5],
    ['5.', 5],
    [' 5 ', 5],
    ['0.000000000000000012345678901234567', 1.23456789012346e-17],
    ['1.000000000000005000', 1.00000000000001],
  ])('%s, which is read as a text', (text, number) => {
    expect(parse(text)).toBeNaN();
    expect(decimalOf(text)).toBe(number);
  });

  test.each(['', '-', '.', '-.', '1.2.3', '12a', '1e999', 'Infinity', '0x10', '１２', '1 2'])(
    '%p is none',
    (text) => {
      expect(parse(text)).toBeNaN();
      expect(decimalOf(text)).toBeNaN();
    },
  );

  test('bytes and text agree on every double in every spelling', () => {
    const double = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
    const spelling = fc.constantFrom<(x: number) => string>(
      String,
      (x) => x.toPrecision(15),
      (x) => x.toPrecision(16),
      (x) => x.toPrecision(17),
      (x) => x.toFixed(20),
    );
    fc.assert(
      fc.property(double, spelling, (x, spell) => {
        const text = spell(x);
        const number = parse(text);
        if (!Number.isNaN(number)) expect(number).toBe(Number(Number(text).toPrecision(15)) + 0);
      }),
      { numRuns: 2000 },
    );
  });
});
