import { delivered, findingsAcross } from '../../support/batch.js';

const rule = 'peer-outlier';
const codes = ['340102', '340103', '340104', '340111', '340121', '340122'];

/** The workbook of a unit: its rows of 数据 without the region code, parted by semicolons. */
function unit(code: string, rows: string): string {
  const head = '数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值';
  const lines = rows.split(';').map((row, line) => `${line + 2} | ${code} | ${row}`);
  return delivered(`${code}.xlsx`, code, { sheets: [head, ...lines].join('\n') });
}

/** The workbooks of some counties of one city. */
function counties(...ofCounties: readonly string[]): string {
  return ofCounties.map((rows, index) => unit(codes[index] ?? '', rows)).join('');
}

/** The workbooks of units that are named by their codes, each with a rate. */
function units(rates: Readonly<Record<string, number>>): string {
  return Object.entries(rates)
    .map(([code, covered]) => unit(code, rate(covered)))
    .join('');
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

test('a city is no peer of its counties, nor of the province', () => {
  const rates = { 340102: 80, 340103: 81, 340104: 82, 340111: 83 };
  expect(findingsAcross(rule, units({ ...rates, 340100: 20, 340000: 10 }))).toEqual([]);
  expect(findingsAcross(rule, units({ ...rates, 340121: 20 }))).toHaveLength(1);
});

test('a county that is directly below the province is no peer of its cities', () => {
  const cities = { 420100: 80, 420200: 81, 420300: 82, 420500: 83 };
  expect(findingsAcross(rule, units({ ...cities, 429004: 20 }))).toEqual([]);
  const direct = { 429004: 20, 429005: 80, 429006: 81, 429021: 82 };
  expect(findingsAcross(rule, units({ ...cities, ...direct })).map(({ place }) => place)).toEqual([
    '429004.xlsx 数据!F2',
  ]);
});

test('a city without counties is a peer of the cities that have some', () => {
  const cities = { 440100: 80, 440300: 81, 440600: 82, 441900: 20, 442000: 83 };
  expect(
    findingsAcross(rule, units(cities)).map(({ place, facts }) => [place, facts.peers]),
  ).toEqual([['441900.xlsx 数据!F2', 5]]);
});

test('the districts of a municipality are peers, whose superior is the municipality itself', () => {
  const districts = { 110101: 80, 110102: 81, 110105: 82, 110106: 20 };
  expect(findingsAcross(rule, units(districts)).map(({ facts }) => facts.peers)).toEqual([4]);
});

test('a rate of December stands among those of the year', () => {
  const december = rate(20).replace('2023', '2023-12');
  const text = counties(rate(81), rate(83), rate(80), rate(82), december);
  expect(findingsAcross(rule, text)).toMatchObject([{ facts: { found: 20, median: 81 } }]);
});
