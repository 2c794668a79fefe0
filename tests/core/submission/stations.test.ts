import {
  isRunningOn,
  mayHaveOpenedAfter,
  type Station,
} from '../../../src/core/submission/index.js';
import { checked } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const asOf = { year: 2023, month: 6, day: 30 };

function built(on: string, status = '运行'): Station {
  const book = workbook(`
    站点 | 站点编号 | 层级     | 状态      | 建成日期
    2    | A01      | 县级总站 | ${status} | ${on}
  `);
  const [station] = checked(book).submission.tables.stations?.rows ?? [];
  if (!station) throw new Error('The list has no station');
  return station;
}
const runsOn = (on: string, day: string) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return isRunningOn(built(on), { day: { year, month, day: date }, asOf });
};

test('a month stands for its last day: built by it for certain, and not before it begins', () => {
  expect(runsOn('2021年6月', '2021-6-30')).toBe(true);
  expect(runsOn('2021年6月', '2021-6-29')).toBeUndefined();
  expect(runsOn('2021年6月', '2021-5-31')).toBe(false);
});

test('a year stands for its last day', () => {
  expect(runsOn('2021', '2021-12-31')).toBe(true);
  expect(runsOn('2021', '2021-6-30')).toBeUndefined();
  expect(runsOn('2021年', '2020-12-31')).toBe(false);
});

test('a station that runs at the cut-off was built by it, in whichever part of the year', () => {
  expect(runsOn('2023', '2023-6-30')).toBe(true);
  expect(runsOn('2023年6月', '2023-6-30')).toBe(true);
  expect(runsOn('2023年7月', '2023-6-30')).toBe(false);
});

test('it can have opened after any day before the end of its year', () => {
  expect(mayHaveOpenedAfter(built('2021'), { year: 2021, month: 1, day: 1 })).toBe(true);
  expect(mayHaveOpenedAfter(built('2021'), { year: 2021, month: 12, day: 31 })).toBe(false);
});
