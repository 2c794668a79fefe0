import { checkedBatch, delivered, findingsAcross } from '../../support/batch.js';

const rule = 'figure-without-report';

/** 铜陵 and its county 铜官, each with one row of the county. */
function told(city: string, county: string, asked = rule as 'figure-without-report') {
  const header = '数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值 | 口径';
  const sheets = (row: string) => `
    ${header}
    2    | 340705   | ${row}
  `;
  const text =
    delivered('铜陵.xlsx', '340700', { sheets: sheets(city) }) +
    delivered('铜官.xlsx', '340705', { sheets: sheets(county) });
  return { text, found: findingsAcross(asked, text) };
}

test('a number of a county that says it has none is asked about at the cell of its city', () => {
  const { found, text } = told('beds | 2023 | | | 100', 'beds | 2023 | | | …');
  const facts = {
    ...{ indicator: 'beds', period: '2023', name: '铜官区', of: 'value' },
    ...{ found: 100, unit: '张', file: '铜官.xlsx' },
  };
  expect(found).toEqual([{ place: '铜陵.xlsx 数据!F2', facts }]);
  const [finding] = checkedBatch(text).filter((one) => one.rule === rule);
  expect(finding).toMatchObject({
    ...{ severity: 'verify', file: '铜陵.xlsx' },
    related: [{ file: '铜官.xlsx', sheet: '数据', cell: 'F2' }],
  });
});

test('both say that there is none, or both print it', () => {
  expect(told('beds | 2023 | | | …', 'beds | 2023 | | | …').found).toEqual([]);
  expect(told('beds | 2023 | | | 100', 'beds | 2023 | | | 100').found).toEqual([]);
});

test.each([
  ['a blank', ''],
  ['an indicator that does not apply', '—'],
  ['what cannot be read', '约一百'],
])('%s is no declaration that there is no number', (_, typed) => {
  expect(told('beds | 2023 | | | 100', `beds | 2023 | | | ${typed}`).found).toEqual([]);
});

test('of a rate the first part that the county has not got is told, and only once', () => {
  const { found } = told('coverage | 2023 | 85 | 100 | 85', 'coverage | 2023 | … | … | …');
  expect(found).toMatchObject([
    { place: '铜陵.xlsx 数据!D2', facts: { of: 'numerator', found: 85, unit: '' } },
  ]);
});

test('a rate follows from parts that are there', () => {
  expect(told('coverage | 2023 | | | 85', 'coverage | 2023 | 85 | 100 | …').found).toEqual([]);
  expect(told('coverage | 2023 | | | 85', 'coverage | 2023 | … | 100 | …').found).toMatchObject([
    { place: '铜陵.xlsx 数据!F2', facts: { of: 'value' } },
  ]);
});

test('another period, or what the city says of itself, is another figure', () => {
  expect(told('beds | 2022 | | | 100', 'beds | 2023 | | | …').found).toEqual([]);
  expect(told('beds | 2023 | | | 100', 'beds | 2023 | | | … | 本级').found).toEqual([]);
});

test('a county that is not there has said nothing', () => {
  const alone = delivered('铜陵.xlsx', '340700', {
    sheets: `
      数据 | 区划代码 | 指标代码 | 期间 | 数值
      2    | 340705   | beds     | 2023 | 100
    `,
  });
  expect(findingsAcross(rule, alone)).toEqual([]);
});

test('a county that says so of December says it of the year', () => {
  const { found } = told('beds | 2023 | | | 100', 'beds | 2023-12 | | | …');
  expect(found).toMatchObject([{ facts: { period: '2023', found: 100 } }]);
});
