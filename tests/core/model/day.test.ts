import { fc } from '../../support/laws.js';
import { daysInMonth } from '../../../src/core/model/index.js';

test('a month is as long as the calendar says', () => {
  const year = fc.integer({ min: 1600, max: 2400 });
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 12 }), (of, month) => {
      expect(daysInMonth(of, month)).toBe(new Date(Date.UTC(of, month, 0)).getUTCDate());
    }),
  );
});

test('February has 29 days in 2000 and 2024, 28 in 1900, 2023 and 2100', () => {
  expect([2000, 2024, 1900, 2023, 2100].map((year) => daysInMonth(year, 2))).toEqual([
    29, 29, 28, 28, 28,
  ]);
});
