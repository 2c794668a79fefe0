import { checkedBatch, delivered, findingsAcross } from '../../support/batch.js';

const rule = 'cutoff-differs';
const counties = ['340705', '340706', '340711', '340722'];
const city = delivered('铜陵.xlsx', '340700');

/** Workbooks of counties of 铜陵, each of the usual day or of another. */
function of(codes: readonly string[], asOf = '2023-12-31', name = ''): string {
  return codes.map((code) => delivered(`${name}${code}.xlsx`, code, { asOf })).join('');
}

const later = of(['340722'], '2024-01-01');

test('a county of another day is asked about at its cover, and neither it nor anybody else is missing', () => {
  const text = city + of(counties.slice(0, 3)) + later;
  const facts = { found: '2024-01-01', expected: '2023-12-31' };
  expect(findingsAcross(rule, text)).toEqual([{ place: '340722.xlsx 封面!B4', facts }]);
  expect(checkedBatch(text)).toMatchObject([{ rule, severity: 'verify' }]);
});

test('a city of another day than all its counties is the one that is asked about', () => {
  const text = delivered('铜陵.xlsx', '340700', { asOf: '2023-11-30' }) + of(counties);
  expect(findingsAcross(rule, text).map(({ place }) => place)).toEqual(['铜陵.xlsx 封面!B4']);
});

test('its figures are held against those of its peers', () => {
  const beds = (value: number) => `
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340722   | beds     | 2023 | ${value}
  `;
  const text =
    delivered('铜陵.xlsx', '340700', { sheets: beds(90) }) +
    of(counties.slice(0, 3)) +
    delivered('枞阳.xlsx', '340722', { asOf: '2024-01-01', sheets: beds(91) });
  const rules = checkedBatch(text).map((finding) => finding.rule);
  expect(rules).toEqual([rule, 'child-value-mismatch']);
});

test('each region at each date is several deliveries in one folder', () => {
  const both = [city, delivered('次.xlsx', '340700', { asOf: '2024-01-01' })].join('');
  const text = both + of(counties) + of(counties, '2024-01-01', '次');
  expect(checkedBatch(text)).toEqual([]);
});

test('where peers delivered for both dates, one that lacks a date is missing and not misdated', () => {
  const both = [city, delivered('次.xlsx', '340700', { asOf: '2024-01-01' })].join('');
  const most = counties.slice(0, 3);
  const text = both + of(most) + of(most, '2024-01-01', '次') + later;
  expect(checkedBatch(text)).toMatchObject([
    { rule: 'missing-submission', file: '铜陵.xlsx', facts: { region: '340722' } },
  ]);
});

test('a region that delivered for the date of its peers as well may deliver for another', () => {
  const text = city + of(counties) + of(['340722'], '2024-01-01', '次');
  expect(findingsAcross(rule, text)).toEqual([]);
});

const twoOthers = later + of(['340722'], '2024-02-01', '次');
const open = {
  region: '340722',
  own: ['2024-01-01', '2024-02-01'],
  missing: ['2023-12-31'],
};

test('of two dates of its own nobody can tell which was meant: both are told, and that of the peers is missing', () => {
  const told = checkedBatch(city + of(counties.slice(0, 3)) + twoOthers);
  expect(told.filter(({ follows }) => !follows)).toMatchObject([
    { rule, file: '340722.xlsx', facts: { found: '2024-01-01', ...open } },
    { rule, file: '次340722.xlsx', facts: { found: '2024-02-01', ...open } },
  ]);
  expect(told.filter(({ follows }) => follows)).toMatchObject([
    { rule: 'missing-submission', facts: { region: '340722' }, follows: { rule } },
  ]);
});

test('a unit that need not deliver is asked about its two dates as well, and nobody is missing', () => {
  const zone = ['2024-01-01', '2024-02-01'].map((asOf) =>
    delivered(`${asOf}.xlsx`, '340771', { asOf }),
  );
  const told = checkedBatch(city + of(counties) + zone.join(''));
  expect(told).toMatchObject([
    { rule, facts: { found: '2024-01-01', missing: ['2023-12-31'] } },
    { rule, facts: { found: '2024-02-01', missing: ['2023-12-31'] } },
  ]);
});

test('a city with two dates of its own misses none of its counties there', () => {
  const cities = ['2024-01-01', '2024-02-01'].map((asOf) =>
    delivered(`${asOf}.xlsx`, '340700', { asOf }),
  );
  const told = checkedBatch(cities.join('') + of(counties));
  expect(told.map((finding) => finding.rule)).toEqual([rule, rule]);
});

test('where the peers share two dates nobody can tell for which of them another was meant', () => {
  const both = city + delivered('次.xlsx', '340700', { asOf: '2024-06-30' });
  const most = counties.slice(0, 3);
  const text = both + of(most) + of(most, '2024-06-30', '次');
  const missing = ['2023-12-31', '2024-06-30'];
  expect(findingsAcross(rule, text + later)).toMatchObject([
    { place: '340722.xlsx 封面!B4', facts: { own: ['2024-01-01'], missing } },
  ]);
  expect(findingsAcross(rule, text + twoOthers)).toMatchObject([
    { facts: { own: open.own, missing } },
    { facts: { own: open.own, missing } },
  ]);
});

test('a county that delivered twice with one wrong date delivered twice', () => {
  const twice = later + of(['340722'], '2024-01-01', '次');
  const told = checkedBatch(city + of(counties.slice(0, 3)) + twice);
  expect(told.map((finding) => finding.rule).sort()).toEqual([rule, rule, 'duplicate-submission']);
});

test('a date is shared by two peers at least, and by more than have the own one', () => {
  expect(findingsAcross(rule, city + later)).toEqual([]);
  expect(findingsAcross(rule, city + of(['340705']) + later)).toHaveLength(1);
  const even = of(['340705', '340706']) + of(['340711', '340722'], '2024-01-01');
  expect(findingsAcross(rule, even)).toEqual([]);
  expect(findingsAcross(rule, city + even).map(({ place }) => place)).toEqual([
    '340711.xlsx 封面!B4',
    '340722.xlsx 封面!B4',
  ]);
});

test('peers are those of the same plan', () => {
  const other = delivered('枞阳.xlsx', '340722', { plan: 'anhui-14fyp', asOf: '2024-01-01' });
  expect(findingsAcross(rule, city + of(counties.slice(0, 3)) + other)).toEqual([]);
});

test('a date beyond the plan is told in the workbook already, and the unit is not missing either', () => {
  const beyond = of(['340722'], '2027-12-31');
  const text = city + of(counties.slice(0, 3)) + beyond;
  expect(checkedBatch(text)).toEqual([]);
  const inYearAfter = city + of(counties.slice(0, 3)) + of(['340722'], '2026-12-31');
  expect(findingsAcross(rule, inYearAfter)).toHaveLength(1);
});

test('a date before the figures end is told in the workbook already, and the unit is not missing', () => {
  const ending = (year: number) => `
    指标 | 指标代码 | 目标类型 | 当前期间 | 当前值
    2    | beds     | 监测     | ${year}  | 62
    3    | visitors | 监测     | ${year}  | 90
    数据 | 区划代码 | 指标代码 | 期间    | 数值
    2    | 340722   | beds     | ${year} | 62
  `;
  const rest = city + of(counties.slice(0, 3));
  const early = (year: number) =>
    rest + delivered('枞阳.xlsx', '340722', { asOf: '2023-11-30', sheets: ending(year) });
  expect(checkedBatch(early(2023))).toEqual([]);
  expect(findingsAcross(rule, early(2022))).toHaveLength(1);
});

test('a workbook without a cut-off date has none that could differ', () => {
  const text = city + of(counties.slice(0, 3)) + of(['340722'], '…');
  expect(findingsAcross(rule, text)).toEqual([]);
});
