import { fc } from '../../support/laws.js';
import { serialOfDay } from '../../../src/core/model/index.js';
import { canonicalValue } from '../../../src/core/seal/index.js';

const number = (value: number) => canonicalValue(value, { holds: 'number', dateSystem: 1900 });
const text = (value: string) => canonicalValue(value, { holds: 'text', dateSystem: 1900 });
const newYearsEve = { year: 2023, month: 12, day: 31 };

test('a blank cell has no text, and zero is not blank', () => {
  expect(canonicalValue(null, { holds: 'number', dateSystem: 1900 })).toBe('');
  expect(number(0)).toBe('0');
  expect(number(-0)).toBe('0');
});

test('a whole number is exact, whatever its size', () => {
  expect(number(123_456_789_012)).toBe('123456789012');
  expect(number(999_999_999_999_999)).toBe('999999999999999');
  expect(number(1e20)).toBe('100000000000000000000');
});

test('any other number has eleven significant digits', () => {
  expect(number(23.283_098_760_5)).toBe('23.283098761');
  expect(number(123_456_789_012.4)).toBe('123456789010');
});

test('a number is written without an exponent', () => {
  expect(number(0.000_000_125)).toBe('0.000000125');
});

test.each([
  ['openpyxl wrote 17 digits', 85.09999999999999, 85.1],
  ['LibreOffice wrote 15 digits', 33.3333333333333, 100 / 3],
])('a number is the same after %s', (_, stored, typed) => {
  expect(number(stored)).toBe(number(typed));
});

test('half of the last digit goes away from zero, in the decimal that people see', () => {
  expect(number(1.000_000_000_05)).toBe('1.0000000001');
  expect(number(-1.000_000_000_05)).toBe('-1.0000000001');
  expect(number(1.000_000_000_15)).toBe('1.0000000002');
});

test('a number that was stored with 15 to 17 digits seals as one', () => {
  const typed = fc.tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }));
  fc.assert(
    fc.property(typed, ([digits, decimals]) => {
      const value = Number((digits / 10 ** decimals).toPrecision(15));
      const sealed = number(value);
      expect(number(Number(value.toPrecision(15)))).toBe(sealed);
      expect(number(Number(value.toPrecision(17)))).toBe(sealed);
      expect(Number(sealed)).toBe(value);
    }),
  );
});

test('text stands in NFC with LF, without blanks around it', () => {
  expect(text(' 用地\r\n未批\r')).toBe('用地\n未批');
  expect(text('e\u0301')).toBe('\u00e9');
  expect(text('\u3000合肥市\u00a0')).toBe('合肥市');
});

test('full-width and half-width forms stay apart', () => {
  expect(text('８５')).not.toBe(text('85'));
});

test('a number typed as text seals as the number does', () => {
  expect(text('85.1')).toBe(number(85.1));
});

test('a date is its day in both date systems, and as text', () => {
  const systems = [1900, 1904] as const;
  const days = systems.map((dateSystem) =>
    canonicalValue(serialOfDay(newYearsEve, dateSystem), { holds: 'day', dateSystem }),
  );
  expect([...days, text('2023-12-31')]).toEqual(['2023-12-31', '2023-12-31', '2023-12-31']);
});

test('the time of a day does not count', () => {
  const noon = serialOfDay(newYearsEve) + 0.5;
  expect(canonicalValue(noon, { holds: 'day', dateSystem: 1900 })).toBe('2023-12-31');
});

test('a column of periods holds years and dates', () => {
  const period = (value: number) => canonicalValue(value, { holds: 'period', dateSystem: 1900 });
  expect(period(2023)).toBe('2023');
  expect(period(serialOfDay(newYearsEve))).toBe('2023-12-31');
  expect(period(202_306)).toBe('202306');
});

test('truth and errors are written as Excel shows them', () => {
  expect(canonicalValue(true, { holds: 'yes-no', dateSystem: 1900 })).toBe('TRUE');
  expect(canonicalValue({ error: '#N/A' }, { holds: 'number', dateSystem: 1900 })).toBe('#N/A');
});
