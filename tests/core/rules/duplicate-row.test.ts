import { at, checked, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'duplicate-row';

test('a second row for one region, scope, indicator and period is reported', () => {
  const book = workbook(`
    封面 | 区划代码 | 340100
    数据 | 区划代码     | 口径 | 指标代码 | 期间   | 数值
    2    | 340100       |      | beds    | 2023   | 1
    3    | 340100000000 | 合计 | BEDS    | 2023年 | 2
    4    | 340102       |      | beds    | 2023   | 1
    5    | 340102       | 下级 | beds    | 2023   | 1
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '数据!A3', { key: '340100|合计|beds|2023', first: 2, sameDay: null }),
    at(rule, '数据!A5', { key: '340102|下级|beds|2023', first: 4, sameDay: null }),
  ]);
  const related = checked(book).findings.find((one) => one.rule === rule)?.related;
  expect(related).toEqual([{ sheet: '数据', cell: 'A2' }]);
});

test('another scope, period or zone is another row', () => {
  const book = workbook(`
    封面 | 区划代码 | 340100
    数据 | 区划代码 | 口径   | 指标代码 | 期间   | 数值
    2    | 340100  | 合计   | beds    | 2023   | 1
    3    | 340100  | 本级   | beds    | 2023   | 1
    4    | 340100  | 合计   | beds    | 2023Q4 | 1
    5    | 340171  | 开发区 | beds    | 2023   | 1
    6    | 340172  | 开发区 | beds    | 2023   | 1
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('rows whose keys are blank or unreadable are left to the rules about these', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间    | 数值
    2    | 340100  | beds    |         | 1
    3    | 340100  | beds    |         | 2
    4    | 340100  | beds    | 202306  | 1
    5    | 340100  | beds    | 202306  | 2
    6    | 340100  | beds    | …       | 1
    7    | 340100  | beds    | …       | 2
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a key that may stay blank counts as blank', () => {
  const book = workbook(`
    服务 | 站点编号 | 期间 | 服务类别 | 数量 | 计量单位
    2    |         | 2023 | 社会救助 | 10   | 人次
    3    | s1      | 2023 | 社会救助 | 10   | 人次
    4    |         | 2023 | 社会救助 | 12   | 人次
    5    |         | 2023 | 社会救助 | 3    | 场
  `);
  expect(findings(rule, book).map(({ facts }) => facts['first'])).toEqual([2]);
});

test('a row of 合计 for the eye is no row', () => {
  const book = workbook(`
    批次 | 批次 | 资金
    2    | b1   | 100
    3    | 合计 | 100
    4    | 合计 | 100
  `);
  expect(findings(rule, book)).toEqual([]);
});

const cover = `
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan`;

test('two figures for one day are reported, whatever its names', () => {
  const book = workbook(`${cover}
    数据 | 区划代码 | 口径 | 指标代码  | 期间    | 分子 | 分母 | 数值
    2    | 340100  | 合计 | coverage | 2022   | 100  | 200 | 50
    3    | 340100  | 合计 | coverage | 2022Q4 | 50   | 100 | 50
    4    | 340100  | 合计 | coverage | 2023   | 154  | 202 | 76.2
    5    | 340100  | 合计 | coverage | 2023-12 | 202 | 202 | 100
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '数据!D3', { key: '340100|合计|coverage|2022Q4', first: 2, sameDay: '2022' }),
    at(rule, '数据!D5', { key: '340100|合计|coverage|2023-12', first: 4, sameDay: '2023' }),
  ]);
  expect(severities(book)).toEqual(['error', 'error']);
});

test('one figure under two names passes, as do figures that rounding alone sets apart', () => {
  const book = workbook(`${cover}
    数据 | 区划代码 | 口径 | 指标代码  | 期间    | 分子 | 分母 | 数值
    2    | 340100  | 合计 | coverage | 2023   | 154  | 202 | 76.2
    3    | 340100  | 合计 | coverage | 2023-12 | 154 | 202 | 76.2
    4    | 340100  | 合计 | coverage | 2023Q4 |      |     | 76.2
    5    | 340100  | 合计 | coverage | 2023H2 | …    | …   | …
    6    | 340100  | 本级 | coverage | 2023-12 | 1   | 2   | 50
    7    | 340100  | 合计 | coverage | 2023-11 | 150 | 202 | 74.3
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('an amount of a month alone, or an estimate beside the figure itself, is to be verified', () => {
  const book = workbook(`${cover}
    数据 | 区划代码 | 指标代码  | 期间    | 数值 | 性质
    2    | 340100  | fund     | 2023   | 400  |
    3    | 340100  | fund     | 2023-12 | 30  |
    4    | 340100  | stations | 2023   | 140  | 预计
    5    | 340100  | stations | 2023-12 | 138 | 实际
  `);
  expect(findings(rule, book).map(({ place }) => place)).toEqual(['数据!C3', '数据!C5']);
  expect(severities(book)).toEqual(['verify', 'verify']);
});

function severities(book: Parameters<typeof checked>[0]): readonly string[] {
  return checked(book)
    .findings.filter((one) => one.rule === rule)
    .map(({ severity }) => severity);
}
