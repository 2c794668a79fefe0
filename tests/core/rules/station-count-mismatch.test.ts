import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'station-count-mismatch';

const sheets = (total: string, list = '全部') => `
  封面 | 区划代码 | 340100
  2    | 规划代码 | test-plan
  3    | 截止日期 | 2023-06-30
  4    | 站点清单 | ${list}

  指标 | 指标代码 | 单位 | 目标类型 | 当前期间
  2    | stations | 个   | 上升     | 2023Q2

  数据 | 区划代码 | 指标代码 | 期间   | 数值
  2    | 340100   | stations | 2023Q2 | ${total}
`;

const stations = `
  站点 | 站点编号 | 层级     | 区划代码  | 状态 | 建成日期   | 停用日期
  2    | S1       | 县级总站 | 340102    | 运行 | 2021-05-01 |
  3    | S2       | 街道社工站 | 340103001 | 运行 |          |
  4    | S3       | 街道社工站 | 340103002 | 在建 |          |
  5    | S4       | 街道社工站 | 340103003 | 停用 | 2021-05-01 | 2023-05-10
`;

test('the running stations of a whole list are the reported number', () => {
  expect(findings(rule, workbook(sheets('2') + stations))).toEqual([]);
});

test('one station too many is reported at the total of the current period', () => {
  const book = workbook(sheets('3') + stations);
  expect(findings(rule, book)).toEqual([
    at(rule, '数据!D2', { found: 3, expected: 2, unit: '个' }),
  ]);
});

test('a station that closed in May counts until then', () => {
  const book = workbook(`
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-05-31
    4    | 站点清单 | 全部

    指标 | 指标代码 | 单位 | 目标类型 | 当前期间
    2    | stations | 个   | 上升     | 2023Q1

    数据 | 区划代码 | 指标代码 | 期间   | 数值
    2    | 340100   | stations | 2023Q1 | 2

    站点 | 站点编号 | 层级       | 区划代码  | 状态 | 建成日期   | 停用日期
    2    | S1       | 街道社工站 | 340103001 | 运行 | 2021-05-01 |
    3    | S2       | 街道社工站 | 340103002 | 停用 | 2021-05-01 | 2023-05-10
    4    | S3       | 街道社工站 | 340103003 | 运行 | 2023-04-01 |
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a station counts from the day on which it was built and not on the day on which it closed', () => {
  const book = workbook(`
    ${sheets('1')}
    站点 | 站点编号 | 层级       | 区划代码  | 状态 | 建成日期   | 停用日期
    2    | S1       | 街道社工站 | 340103001 | 运行 | 2023-06-30 |
    3    | S2       | 街道社工站 | 340103002 | 运行 | 2023-07-01 |
    4    | S3       | 街道社工站 | 340103003 | 停用 | 2021-05-01 | 2023-06-30
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([]);
});

test('a station of a development zone counts like any other', () => {
  const book = workbook(`
    ${sheets('3')}
    站点 | 站点编号 | 层级       | 区划代码  | 状态
    2    | S1       | 街道社工站 | 340103001 | 运行
    3    | S2       | 街道社工站 | 340175001 | 运行
    4    | S3       | 街道社工站 | 340175    | 运行
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a total that is only a lower bound agrees with any larger count', () => {
  const book = (total: string) =>
    workbook(`
      封面 | 区划代码 | 340100
      2    | 规划代码 | test-plan
      3    | 截止日期 | 2023-06-30
      4    | 站点清单 | 全部

      指标 | 指标代码 | 目标类型
      2    | stations | 上升

      数据 | 区划代码 | 指标代码 | 期间   | 数值     | 精度
      2    | 340100   | stations | 2023Q2 | ${total} | 以上
      ${stations}
    `);
  expect(findings(rule, book('1'))).toEqual([]);
  expect(findings(rule, book('3'))).toHaveLength(1);
});

test('only stations of the level that the indicator names are counted', () => {
  const book = workbook(`
    封面 | 区划代码 | 420100
    2    | 规划代码 | wuhan-2022
    3    | 截止日期 | 2022-12-31
    4    | 站点清单 | 全部

    指标 | 指标代码        | 单位 | 目标类型
    2    | street-stations | 个   | 上升

    数据 | 区划代码 | 指标代码        | 期间 | 数值
    2    | 420100   | street-stations | 2022 | 1

    站点 | 站点编号 | 层级             | 区划代码     | 状态
    2    | S1       | 街道社工站       | 420102001    | 运行
    3    | S2       | 村(社区)社工室   | 420102001001 | 运行
    4    | S3       | 县级总站         | 420102       | 运行
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a station listed twice counts once, because the second row is reported as a duplicate', () => {
  const book = workbook(`
    ${sheets('1')}
    站点 | 站点编号 | 层级       | 区划代码  | 状态
    2    | S1       | 街道社工站 | 340103001 | 运行
    3    | S1       | 街道社工站 | 340103001 | 运行
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a list that is not whole leaves the number undecided, and no list asks nothing', () => {
  const partial = workbook(sheets('9', '部分') + stations);
  expect(findings(rule, partial)).toEqual([]);
  expect(undecided(rule, partial)).toEqual([{ place: '数据!D2', reason: 'list-incomplete' }]);
  expect(undecided(rule, workbook(sheets('9', '无')))).toEqual([]);
});

test('a total that was not published is undecided', () => {
  const book = workbook(sheets('…') + stations);
  expect(undecided(rule, book)).toEqual([{ place: '数据!D2', reason: 'unavailable' }]);
});

test('without a building date nobody knows whether a station ran at an earlier period', () => {
  const book = workbook(sheets('2').replace('2023-06-30', '2023-08-15') + stations);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([{ place: '数据!D2', reason: 'blank' }]);
});
