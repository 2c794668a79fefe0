import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'service-missing';

const cover = (list = '全部', asOf = '2023-08-15') => `
  封面 | 区划代码 | 510105
  2    | 截止日期 | ${asOf}
  3    | 站点清单 | ${list}
`;

const stations = `
  站点 | 站点编号 | 层级       | 区划代码  | 状态 | 建成日期   | 停用日期
  2    | S1       | 街道社工站 | 510105001 | 运行 | 2021-05-01 |
  3    | S2       | 街道社工站 | 510105002 | 运行 | 2021-05-01 |
`;

const services = `
  服务 | 站点编号 | 期间   | 服务类别 | 数量
  2    | S1       | 2023Q2 | 需求评估 | 12
  3    | S2       | 2023Q1 | 需求评估 | 3
`;

test('a running station without services of the current quarter is asked about', () => {
  const book = workbook(cover() + stations + services);
  expect(findings(rule, book)).toEqual([at(rule, '站点!A3', { period: '2023Q2' })]);
});

test('any service of the current period is enough', () => {
  const book = workbook(cover() + stations + services.replace('2023Q1', '2023Q2'));
  expect(findings(rule, book)).toEqual([]);
});

test('where services are reported for the unit as a whole, no station is asked about', () => {
  const book = workbook(`
    ${cover()}
    ${stations}
    服务 | 站点编号 | 期间   | 服务类别 | 数量
    2    |          | 2023Q2 | 需求评估 | 12
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('stations that did not run through the period, and those that coordinate, need no services', () => {
  const book = workbook(`
    ${cover()}
    站点 | 站点编号 | 层级       | 区划代码  | 状态 | 建成日期   | 停用日期
    2    | S1       | 街道社工站 | 510105001 | 运行 | 2021-05-01 |
    3    | S3       | 街道社工站 | 510105003 | 停用 | 2021-05-01 | 2023-05-10
    4    | S4       | 街道社工站 | 510105004 | 在建 |            |
    5    | S5       | 街道社工站 | 510105005 | 运行 | 2023-07-01 |
    6    | S6       | 县级总站   | 510105    | 运行 | 2021-05-01 |
    7    | S7       | 街道社工站 | 510105007 | 运行 |            |
    服务 | 站点编号 | 期间   | 服务类别 | 数量
    2    | S1       | 2023Q2 | 需求评估 | 12
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a station that opened within the current period need not have served yet, one that opened on its first day is asked about', () => {
  const opened = (day: string) =>
    workbook(`
      ${cover()}
      站点 | 站点编号 | 层级       | 区划代码  | 状态 | 建成日期
      2    | S1       | 街道社工站 | 510105001 | 运行 | 2021-05-01
      3    | S2       | 街道社工站 | 510105002 | 运行 | ${day}
      服务 | 站点编号 | 期间   | 服务类别 | 数量
      2    | S1       | 2023Q2 | 需求评估 | 12
    `);
  expect(findings(rule, opened('2023-06-28'))).toEqual([]);
  expect(findings(rule, opened('2023-04-02'))).toEqual([]);
  expect(findings(rule, opened('2023-04-01'))).toHaveLength(1);
});

test('services of a whole year are current until the next year is over', () => {
  const yearly = services.replace('2023Q2', '2022').replace('2023Q1', '2022');
  expect(findings(rule, workbook(cover() + stations + yearly))).toEqual([]);
  expect(findings(rule, workbook(cover('全部', '2023-12-31') + stations + yearly))).toHaveLength(2);
});

test('a partial list or a cut-off date that is not told leaves it undecided', () => {
  const of = (text: string) => undecided(rule, workbook(text + stations + services));
  expect(of(cover('部分'))).toEqual([{ place: '服务', reason: 'list-incomplete' }]);
  expect(of(cover('全部', '…'))).toEqual([{ place: '服务', reason: 'no-cut-off' }]);
  expect(of(cover('无'))).toEqual([]);
});
