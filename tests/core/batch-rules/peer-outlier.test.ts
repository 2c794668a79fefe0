import { delivered, findingsAcross } from '../../support/batch.js';

const rule = 'peer-outlier';
const codes = ['340102', '340103', '340104', '340111', '340121', '340122'];

/** One county a row of 数据 without its region code; several rows where they are parted by a semicolon. */
function counties(...ofCounties: readonly string[]): string {
  const head = '数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值';
  const books = ofCounties.map((rows, index) => {
    const code = codes[index] ?? '';
    const lines = rows.split(';').map((row, line) => `${line + 2} | ${code} | ${row}`);
    return delivered(`${code}.xlsx`, code, { sheets: [head, ...lines].join('\n') });
  });
  return books.join('');
}

const rate = (numerator: number) => `coverage | 2023 | ${numerator} | 100 | ${numerator}`;
const beds = (before: number, now: number) =>
  `beds | 2022 | | | ${before}; beds | 2023 | | | ${now}`;

test('a rate far from its peers is noted with the two nearest', () => {
  const facts = {
    ...{ indicator: 'coverage', period: '2023', by: 'rate', found: 20, median: 81, unit: '%' },
    peers: 5,
    nearest: [
      { name: '蜀山区', value: 80 },
      { name: '瑶海区', value: 81 },
    ],
  };
  const text = counties(rate(81), rate(83), rate(80), rate(82), rate(20));
  expect(findingsAcross(rule, text)).toEqual([{ place: '340121.xlsx 数据!F2', facts }]);
});

test('the growth of an amount is compared, not the amount', () => {
  const grown = counties(
    beds(100, 104),
    beds(1000, 1050),
    beds(10, 10),
    beds(50, 53),
    beds(80, 240),
  );
  expect(
    findingsAcross(rule, grown).map(({ facts }) => [facts.by, facts.found, facts.unit]),
  ).toEqual([['growth', 200, '%']]);
});

test('three peers are too few to tell', () => {
  expect(findingsAcross(rule, counties(rate(80), rate(82), rate(20)))).toEqual([]);
  expect(findingsAcross(rule, counties(rate(80), rate(81), rate(82), rate(20)))).toHaveLength(1);
});

test('peers close to one another are no outliers, however little they spread', () => {
  expect(findingsAcross(rule, counties(rate(98), rate(99), rate(98), rate(97), rate(90)))).toEqual(
    [],
  );
});

test('without any spread there is no measure', () => {
  expect(findingsAcross(rule, counties(rate(80), rate(80), rate(80), rate(80), rate(20)))).toEqual(
    [],
  );
});

test('counties of two cities are no peers', () => {
  const text = counties(rate(80), rate(81), rate(20)).replaceAll('340104', '340202');
  const more = counties(rate(82)).replaceAll('340102', '340203');
  expect(findingsAcross(rule, text + more)).toEqual([]);
});
