import { schedule } from '../../../src/core/formulas/index.js';
import { endOfPeriod, latestDue, position, yearPeriod } from '../../../src/core/model/index.js';

const baseAt = position(endOfPeriod(yearPeriod(2020)));
const targetAt = position(endOfPeriod(yearPeriod(2025)));

test.each([
  [{ year: 2020, month: 12, day: 31 }, 0],
  [{ year: 2021, month: 12, day: 31 }, 0.2],
  [{ year: 2023, month: 6, day: 30 }, 0.5],
  [{ year: 2025, month: 12, day: 31 }, 1],
  [{ year: 2027, month: 3, day: 1 }, 1],
])('of the fourteenth plan at %j', (day, share) => {
  expect(schedule({ baseAt, currentAt: position(day), targetAt })).toBe(share);
});

test('quarter data at a later cut-off stand at the end of their quarter', () => {
  const period = latestDue('quarter', { year: 2023, month: 8, day: 20 });
  expect(schedule({ baseAt, currentAt: position(endOfPeriod(period)), targetAt })).toBe(0.5);
});

test('half of a year is gone on 30 June', () => {
  expect(schedule({ baseAt: 2023, currentAt: 2023.5, targetAt: 2024 })).toBe(0.5);
});

test('there is none before the base, nor for a deadline that is not after it', () => {
  expect(schedule({ baseAt, currentAt: 2020.9, targetAt })).toBeUndefined();
  expect(schedule({ baseAt, currentAt: 2023, targetAt: baseAt })).toBeUndefined();
});
