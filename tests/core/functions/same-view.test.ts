import { fc } from '../../support/laws.js';
import { contract, type ColumnSpec } from '../../../src/core/contract/index.js';
import { readArgument } from '../../../src/core/functions/arguments/read-argument.js';
import { fifteenDigits } from '../../../src/core/formulas/index.js';
import { needed } from '../../../src/core/functions/arguments/parameter.js';
import {
  endOfPeriod,
  lastDayOfMonth,
  position,
  serialOfDay,
  type CellValue,
  type Day,
  type Period,
} from '../../../src/core/model/index.js';
import { readEntry } from '../../../src/core/tables/read-entry.js';
import { hostileTexts } from '../entries/hostile-texts.js';

const columns = Object.values(contract).flatMap(({ columns }): readonly ColumnSpec[] => columns);

/** What the checker reads in a cell of a column that holds some kind of value. */
function checked(holds: ColumnSpec['holds'], value: CellValue): unknown {
  const spec = columns.find((each) => each.holds === holds && !each.mayBePeriod);
  if (!spec) throw new Error(`No column holds ${holds}`);
  return readEntry({ value, spec, column: 1, dateSystem: 1900, isDated: true }).value;
}

/** What a function reads in the same cell; undefined where it refuses it. */
function taken(
  holds: 'time' | 'cut-off' | 'period' | 'number' | 'code',
  value: CellValue,
): unknown {
  const reading = readArgument(needed('cell', holds), value);
  return typeof reading === 'object' ? undefined : reading;
}

function positionOf(value: CellValue): number | undefined {
  const period = checked('period', value) as Period | undefined;
  const isYear = typeof value === 'number' && period?.frequency === 'year';
  /** The first of a month is what Excel makes of 2023-06. */
  const day = isYear ? undefined : (checked('day', value) as Day | undefined);
  if (day) return position(day.day > 1 ? day : lastDayOfMonth(day.year, day.month));
  return period && position(endOfPeriod(period));
}

const forms: readonly ((year: number, month: number) => CellValue)[] = [
  (year) => year,
  (year) => `${year}年`,
  (year) => `${year}年末`,
  (year, month) => year * 100 + month,
  (year, month) => `${year}${String(month).padStart(2, '0')}`,
  (year, month) => year * 10_000 + month * 100 + 1,
  (year, month) => serialOfDay({ year, month, day: 1 }),
  (year, month) => serialOfDay({ year, month, day: 15 }),
  (year, month) => `${year}-${month}-15`,
  (year, month) => `${year}年${month}月15日`,
  (year, month) => `${year}年${month}月1日`,
  (year, month) => `${year}年${month}月末`,
  (year, month) => `${year}年1-${month}月`,
  (year, month) => `${year}年2—${month}月`,
  (year, month) => `${year}.1-${month}`,
  (year, month) => `${year}年1-${month + 6}月`,
  (year, month) => `${year - 1}年${month}月-${year}年1月`,
  (year, month) => `${year}年前${(month % 4) + 1}季度`,
  (year, month) => `${year}Q${(month % 4) + 1}`,
  (year, month) => `${year}年${month % 2 ? '上' : '下'}半年`,
  (_, month) => `1-${month}月`,
  (_, month) => `${month}月末`,
  () => '本月',
  (year) => `${year}年本季`,
  () => '…',
  () => '',
];
const cells = fc
  .tuple(
    fc.constantFrom(...forms),
    fc.integer({ min: 1991, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
  )
  .map(([form, year, month]) => form(year, month));

test('a time stands where the checker reads the cell, and is refused where it reads none', () => {
  fc.assert(
    fc.property(fc.oneof(cells, hostileTexts), (cell) => {
      expect(taken('time', cell)).toBe(positionOf(cell));
    }),
    { numRuns: 3000 },
  );
});

test('a period ends where the checker ends it', () => {
  fc.assert(
    fc.property(fc.oneof(cells, hostileTexts), (cell) => {
      const period = checked('period', cell) as Period | undefined;
      expect(taken('period', cell)).toBe(period && position(endOfPeriod(period)));
    }),
    { numRuns: 3000 },
  );
});

test('numbers and codes are read alike, by the checker to the 15 digits of Excel', () => {
  const typed: fc.Arbitrary<CellValue> = fc.oneof(
    hostileTexts,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom<CellValue>('60', '84.6%', '约60', true, '…', 340100, '340100000000', '3401'),
  );
  fc.assert(
    fc.property(typed, (cell) => {
      const number = taken('number', cell);
      const shown = typeof number === 'number' ? fifteenDigits(number) : number;
      expect(shown).toBe(checked('number', cell));
      expect(taken('code', cell)).toBe(checked('region', cell));
    }),
  );
});

test('the first of a month in a cell of a period is the month, to the checker and to a function', () => {
  const first = serialOfDay({ year: 2023, month: 6, day: 1 });
  const period = checked('period', first) as Period;
  expect(period).toEqual({ year: 2023, frequency: 'month', index: 6 });
  for (const value of [first, '2023-06-01', '2023年6月1日']) {
    expect(taken('time', value)).toBe(position(endOfPeriod(period)));
    expect(taken('cut-off', value)).toBe(position({ year: 2023, month: 6, day: 1 }));
  }
});
