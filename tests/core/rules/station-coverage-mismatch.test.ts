import { loadTownships } from '../../../src/data/regions.js';
import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'station-coverage-mismatch';

const sheets = (pair: string, list = '全部') => `
  封面 | 区划代码 | 510105
  2    | 规划代码 | sichuan-14fyp
  3    | 截止日期 | 2023-12-31
  4    | 站点清单 | ${list}

  指标 | 指标代码          | 单位 | 目标类型
  2    | township-coverage | %    | 上升

  数据 | 区划代码 | 指标代码          | 期间 | 分子 | 分母 | 数值
  2    | 510105   | township-coverage | 2023 | ${pair}
`;

const stations = `
  站点 | 站点编号 | 层级       | 区划代码  | 服务区划                        | 状态
  2    | S1       | 街道社工站 | 510105001 |                                 | 运行
  3    | S2       | 街道社工站 | 510105002 | 510105002、510105003，510105004 | 运行
  4    | S3       | 街道社工站 | 510105005 |                                 | 在建
`;

test('a station that serves three townships covers all three', () => {
  const book = workbook(sheets('4 | 12 | 33.3') + stations);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([]);
});

test('one township too many is reported at the numerator', () => {
  const facts = { of: 'numerator', found: 5, served: 4, townships: null, expected: 4, unit: '个' };
  const book = workbook(sheets('5 | 12 | 41.7') + stations);
  expect(findings(rule, book)).toEqual([at(rule, '数据!D2', facts)]);
});

test('a rate without a numerator is held to the listed townships and the reported denominator', () => {
  const facts = { of: 'value', found: 50, served: 4, townships: 12, expected: 33.3, unit: '%' };
  expect(findings(rule, workbook(sheets(' | 12 | 33.3') + stations))).toEqual([]);
  expect(findings(rule, workbook(sheets(' | 12 | 50') + stations))).toEqual([
    at(rule, '数据!F2', facts),
  ]);
});

test('a main station coordinates and covers no township by itself', () => {
  const book = workbook(`
    ${sheets('1 | 12 | 8.3')}
    站点 | 站点编号 | 层级       | 区划代码  | 服务区划 | 状态
    2    | S1       | 县级总站   | 510105    | 510105   | 运行
    3    | S2       | 街道社工站 | 510105002 |          | 运行
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([]);
});

test('townships that two stations serve count once, and those of a neighbour not at all', () => {
  const book = workbook(`
    ${sheets('2 | 12 | 16.7')}
    站点 | 站点编号 | 层级       | 区划代码  | 服务区划                      | 状态
    2    | S1       | 街道社工站 | 510105001 | 510105001 510105002           | 运行
    3    | S2       | 街道社工站 | 510105002 | 510105002;510104017           | 运行
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a street of a development zone below the unit counts', () => {
  const book = workbook(`
    封面 | 区划代码 | 340100
    2    | 规划代码 | sichuan-14fyp
    3    | 截止日期 | 2023-12-31
    4    | 站点清单 | 全部

    指标 | 指标代码          | 目标类型
    2    | township-coverage | 上升

    数据 | 区划代码 | 指标代码          | 期间 | 分子 | 分母
    2    | 340100   | township-coverage | 2023 | 2    | 2

    站点 | 站点编号 | 层级       | 区划代码  | 状态
    2    | S1       | 街道社工站 | 340103001 | 运行
    3    | S2       | 街道社工站 | 340175001 | 运行
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a village room or an area in words leaves open which townships are served', () => {
  const room = `
    站点 | 站点编号 | 层级           | 区划代码     | 服务区划 | 状态
    2    | S1       | 村(社区)社工室 | 510105001001 |          | 运行
  `;
  const words = `
    站点 | 站点编号 | 层级       | 区划代码  | 服务区划     | 状态
    2    | S1       | 街道社工站 | 510105001 | 周边三个乡镇 | 运行
  `;
  const open = [{ place: '数据!D2', reason: 'service-area-open' }];
  expect(undecided(rule, workbook(sheets('5 | 12 | 41.7') + room))).toEqual(open);
  expect(undecided(rule, workbook(sheets('5 | 12 | 41.7') + words))).toEqual(open);
});

test('a village room in a township that a station serves leaves nothing open', () => {
  const book = workbook(`
    ${sheets('1 | 12 | 8.3')}
    站点 | 站点编号 | 层级           | 区划代码     | 状态
    2    | S1       | 街道社工站     | 510105001    | 运行
    3    | S2       | 村(社区)社工室 | 510105001001 | 运行
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([]);
});

test('a list that is not whole leaves the coverage undecided', () => {
  const book = workbook(sheets('5 | 12 | 41.7', '部分') + stations);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([{ place: '数据!D2', reason: 'list-incomplete' }]);
});

test('without a denominator the townships of the edition are asked, where it has them', async () => {
  const book = (value: string) =>
    workbook(`
      ${sheets(` |  | ${value}`)}
      站点 | 站点编号 | 层级       | 区划代码  | 服务区划            | 状态
      2    | S1       | 街道社工站 | 510105002 |                     | 运行
      3    | S2       | 街道社工站 | 510105003 | 510105003,510105005 | 运行
    `);
  const regions = await loadTownships();
  const facts = { of: 'value', found: 100, served: 3, townships: 12, expected: 25, unit: '%' };
  expect(undecided(rule, book('100'))).toEqual([{ place: '数据!F2', reason: 'unknown-region' }]);
  expect(findings(rule, book('25'), { regions })).toEqual([]);
  expect(findings(rule, book('100'), { regions })).toEqual([at(rule, '数据!F2', facts)]);
});

test('a township that the edition does not know leaves the coverage undecided', async () => {
  const regions = await loadTownships();
  expect(undecided(rule, workbook(sheets('4 | 12 | 33.3') + stations), { regions })).toEqual([
    { place: '数据!D2', reason: 'service-area-open' },
  ]);
});
