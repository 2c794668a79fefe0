import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'ytd-decreasing';
const cover = `
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan`;

test('an amount of the year that falls is reported at the later value', () => {
  const book = workbook(`${cover}
    数据 | 区划代码 | 指标代码 | 期间   | 数值
    2    | 340100  | fund    | 2023Q1 | 100
    3    | 340100  | fund    | 2023H1 | 99.99
    4    | 340100  | fund    | 2023Q3 | 180
  `);
  const facts = { found: 99.99, before: 100, period: '2023H1', earlier: '2023Q1', unit: '万元' };
  expect(findings(rule, book)).toEqual([at(rule, '数据!D3', facts)]);
});

test('a new year starts anew, and an unchanged amount passes', () => {
  const book = workbook(`${cover}
    数据 | 区划代码 | 指标代码  | 期间   | 数值
    2    | 340100  | fund     | 2022Q4 | 400
    3    | 340100  | fund     | 2023Q1 | 100
    4    | 340100  | fund     | 2023Q2 | 100
    5    | 340100  | stations | 2023Q1 | 140
    6    | 340100  | stations | 2023Q2 | 130
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('an amount within the rounding of the one before passes, and … is passed over', () => {
  const book = workbook(`${cover}
    数据 | 区划代码 | 指标代码  | 期间    | 数值  | 精度
    2    | 340100  | visitors | 2023-03 | 26600 | 约至百位
    3    | 340100  | visitors | 2023-04 | …     |
    4    | 340100  | visitors | 2023-05 | 26550 |
    5    | 340100  | visitors | 2023-06 | 26549 |
  `);
  expect(findings(rule, book).map(({ place }) => place)).toEqual(['数据!D5']);
});
