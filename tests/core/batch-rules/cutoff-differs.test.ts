import { checkedBatch } from '../../support/batch.js';

const expected = ['340100', '340102', '340103', '340104'];

/** A city with three counties, and their cut-off dates. */
function delivery(dates: Readonly<Record<string, readonly string[]>>) {
  const names = { 340100: '合肥市', 340102: '瑶海区', 340103: '庐阳区', 340104: '蜀山区' };
  const books = Object.entries(dates).flatMap(([code, days]) =>
    days.map(
      (day) => `
    # file ${code}-${day}.xlsx
    封面 | 填报单位 | ${names[code as unknown as keyof typeof names]}民政局
    2    | 区划代码 | ${code}
    3    | 规划代码 | test-plan
    4    | 截止日期 | ${day}`,
    ),
  );
  const findings = checkedBatch(books.join(''), { expected });
  return findings.map(({ rule, file, cell }) => [rule, file, cell].filter(Boolean).join(' '));
}

const [day, next] = [['2023-12-31'], ['2024-01-01']];
const all = { 340100: day, 340102: day, 340103: day, 340104: day };

test('one date for all is no finding', () => {
  expect(delivery(all)).toEqual([]);
});

test('a county or a city a day later is told once at its cover, and nobody is missing', () => {
  expect(delivery({ ...all, 340103: next })).toEqual(['cutoff-differs 340103-2024-01-01.xlsx B4']);
  expect(delivery({ ...all, 340100: next })).toEqual(['cutoff-differs 340100-2024-01-01.xlsx B4']);
});

test('a unit that is not there at all is missing as before', () => {
  const { 340104: _, ...others } = all;
  expect(delivery({ ...others, 340103: next }).toSorted()).toEqual([
    'cutoff-differs 340103-2024-01-01.xlsx B4',
    'missing-submission 340100-2023-12-31.xlsx',
  ]);
});

test('two deliveries side by side are meant: each is complete for itself', () => {
  const both = [...day, '2022-12-31'];
  expect(delivery({ 340100: both, 340102: both, 340103: both, 340104: both })).toEqual([]);
});

test('where as many peers have the one date as the other, nobody is told to follow', () => {
  const told = delivery({ 340100: day, 340103: next, 340104: next });
  expect(told.filter((line) => line.startsWith('cutoff-differs 340103'))).toEqual([]);
});
