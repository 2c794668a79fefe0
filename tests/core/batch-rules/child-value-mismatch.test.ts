import { delivered, findingsAcross } from '../../support/batch.js';

const rule = 'child-value-mismatch';

function city(sheets: string): string {
  return delivered('铜陵.xlsx', '340700', { sheets });
}

function county(sheets: string): string {
  return delivered('铜官.xlsx', '340705', { sheets });
}

test('a row that differs from what the county delivered is found at its cell', () => {
  const text =
    city(`
      数据 | 区划代码 | 指标代码 | 期间 | 数值
      2    | 340705  | beds    | 2022 | 90
      3    | 340705  | beds    | 2023 | 100
    `) +
    county(`
      数据 | 区划代码 | 指标代码 | 期间 | 数值
      2    | 340705  | beds    | 2022 | 90
      3    | 340705  | beds    | 2023 | 110
    `);
  const facts = {
    ...{ indicator: 'beds', period: '2023', name: '铜官区', of: 'value' },
    ...{ found: 100, delivered: 110, unit: '张', file: '铜官.xlsx' },
  };
  expect(findingsAcross(rule, text)).toEqual([{ place: '铜陵.xlsx 数据!D3', facts }]);
});

test('a rate is held to its counts, and told at the count that differs', () => {
  const text =
    city(`
      数据 | 区划代码 | 指标代码  | 期间 | 分子 | 分母 | 数值
      2    | 340705  | coverage | 2023 | 85   | 100  | 85
    `) +
    county(`
      数据 | 区划代码 | 指标代码  | 期间 | 分子 | 分母 | 数值
      2    | 340705  | coverage | 2023 | 85   | 101  | 84.2
    `);
  const [finding] = findingsAcross(rule, text);
  expect(finding?.place).toBe('铜陵.xlsx 数据!E2');
  expect(finding?.facts).toMatchObject({ of: 'denominator', found: 100, delivered: 101 });
});

test('a rate without counts is held to the counts of the county', () => {
  const rate = (value: string) =>
    city(`
      数据 | 区划代码 | 指标代码  | 期间 | 数值
      2    | 340705  | coverage | 2023 | ${value}
    `) +
    county(`
      数据 | 区划代码 | 指标代码  | 期间 | 分子 | 分母
      2    | 340705  | coverage | 2023 | 2    | 3
    `);
  expect(findingsAcross(rule, rate('66.7'))).toEqual([]);
  expect(findingsAcross(rule, rate('66.7%'))).toEqual([]);
  expect(findingsAcross(rule, rate('66.8'))[0]?.facts).toMatchObject({
    ...{ of: 'value', found: 66.8, delivered: 66.7 },
  });
});

test('figures in other units are compared in the unit of the plan', () => {
  const text =
    city(`
      指标 | 指标代码 | 单位
      2    | visitors | 万人次
      数据 | 区划代码 | 指标代码  | 期间 | 数值
      2    | 340705  | visitors | 2023 | 1.4
    `) +
    county(`
      数据 | 区划代码 | 指标代码  | 期间 | 数值
      2    | 340705  | visitors | 2023 | 14000
    `);
  expect(findingsAcross(rule, text)).toEqual([]);
});

test('a figure declared as rounded agrees within its rounding', () => {
  const rounded = (value: number) =>
    city(`
      数据 | 区划代码 | 指标代码  | 期间 | 数值  | 精度
      2    | 340705  | visitors | 2023 | 14000 | 约至千位
    `) +
    county(`
      数据 | 区划代码 | 指标代码  | 期间 | 数值
      2    | 340705  | visitors | 2023 | ${value}
    `);
  expect(findingsAcross(rule, rounded(14500))).toEqual([]);
  expect(findingsAcross(rule, rounded(14501))).toHaveLength(1);
});

test('a figure that is at least so many agrees with anything above', () => {
  const atLeast = (value: number) =>
    city(`
      数据 | 区划代码 | 指标代码  | 期间 | 数值  | 精度
      2    | 340705  | visitors | 2023 | 14000 | 以上
    `) +
    county(`
      数据 | 区划代码 | 指标代码  | 期间 | 数值
      2    | 340705  | visitors | 2023 | ${value}
    `);
  expect(findingsAcross(rule, atLeast(90000))).toEqual([]);
  expect(findingsAcross(rule, atLeast(13999))).toHaveLength(1);
});

test.each([
  ['未取得', '…'],
  ['漏填', ''],
])('a figure that the county has not (%s) contradicts nothing', (_, value) => {
  const text =
    city(`
      数据 | 区划代码 | 指标代码 | 期间 | 数值
      2    | 340705  | beds    | 2023 | 100
    `) +
    county(`
      数据 | 区划代码 | 指标代码 | 期间 | 数值
      2    | 340705  | beds    | 2023 | ${value}
    `);
  expect(findingsAcross(rule, text)).toEqual([]);
});

test('a county that delivered twice with two answers is no measure', () => {
  const rows = (value: number) => `
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340705  | beds    | 2023 | ${value}
  `;
  const twice = county(rows(110)) + delivered('again.xlsx', '340705', { sheets: rows(120) });
  expect(findingsAcross(rule, city(rows(100)) + twice)).toEqual([]);
});

test('before a declared change of boundaries both figures may be right', () => {
  const text =
    city(`
      数据 | 区划代码 | 指标代码 | 期间 | 数值
      2    | 340705  | beds    | 2021 | 80
      3    | 340705  | beds    | 2023 | 100
    `) +
    county(`
      数据 | 区划代码 | 指标代码 | 期间 | 数值
      2    | 340705  | beds    | 2021 | 95
      3    | 340705  | beds    | 2023 | 110
      区划沿革 | 旧代码    | 新代码    | 生效日期
      2       | 340706103 | 340705103 | 2022-05-01
    `);
  expect(findingsAcross(rule, text).map(({ place }) => place)).toEqual(['铜陵.xlsx 数据!D3']);
});

test.each(['2023-12', '2023Q4', '2023H2'])(
  'what the county tells of %s is held to the row of the year, which ends on the same day',
  (period) => {
    const told = (value: number) => `
      数据 | 区划代码 | 指标代码 | 期间 | 数值
      2    | 340705  | beds    | ${period} | ${value}
    `;
    const row = city(`
      数据 | 区划代码 | 指标代码 | 期间 | 数值
      2    | 340705  | beds    | 2023 | 100
    `);
    expect(findingsAcross(rule, row + county(told(100)))).toEqual([]);
    const [finding] = findingsAcross(rule, row + county(told(110)));
    expect(finding).toMatchObject({ facts: { period: '2023', found: 100, delivered: 110 } });
  },
);

test('of a county that tells both the same period counts', () => {
  const text =
    city(`
      数据 | 区划代码 | 指标代码 | 期间 | 数值
      2    | 340705  | beds    | 2023 | 100
    `) +
    county(`
      数据 | 区划代码 | 指标代码 | 期间 | 数值
      2    | 340705  | beds    | 2023-12 | 9
      3    | 340705  | beds    | 2023 | 100
    `);
  expect(findingsAcross(rule, text)).toEqual([]);
});
