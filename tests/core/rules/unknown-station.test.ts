import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'unknown-station';

const sheets = (list: string) => `
  封面 | 区划代码 | 510105
  2    | 站点清单 | ${list}

  站点 | 站点编号 | 层级       | 区划代码  | 状态
  2    | S1       | 街道社工站 | 510105001 | 运行
  3    | S2       | 街道社工站 | 510105002 | 停用

  服务 | 站点编号 | 期间 | 服务类别 | 数量
  2    | s1       | 2023 | 需求评估 | 12
  3    | S2       | 2023 | 需求评估 | 3
  4    |          | 2023 | 社会救助 | 40
  5    | S9       | 2023 | 社会救助 | 5
`;

test('a service of a station that a whole list does not have is reported', () => {
  expect(findings(rule, workbook(sheets('全部')))).toEqual([at(rule, '服务!A5', { found: 'S9' })]);
});

test('services of a closed station and of no station in particular are known', () => {
  const book = workbook(sheets('全部').replace('S9', 'S2'));
  expect(findings(rule, book)).toEqual([]);
});

test('a partial list leaves it undecided once, and no list asks nothing', () => {
  const open = [{ place: '服务', reason: 'list-incomplete' }];
  expect(findings(rule, workbook(sheets('部分')))).toEqual([]);
  expect(undecided(rule, workbook(sheets('部分')))).toEqual(open);
  expect(undecided(rule, workbook(sheets('部分').replace('S9', 'S2')))).toEqual([]);
  expect(undecided(rule, workbook(sheets('无')))).toEqual([]);
});

test('a code that lost its leading zeros in another sheet is the same code', () => {
  const book = workbook(`
    封面 | 规划代码 | test-plan
    2    | 区划代码 | 340100
    3    | 站点清单 | 全部
    站点 | 站点编号 | 站点名称 | 状态
    2    | "001"   | 甲站     | 运行
    3    | "010"   | 乙站     | 运行
    服务 | 站点编号 | 期间 | 服务类别 | 数量
    2    | 1       | 2023 | 社会救助 | 5
    3    | "010"   | 2023 | 社会救助 | 5
    4    | 100     | 2023 | 社会救助 | 5
  `);
  expect(findings(rule, book)).toEqual([at(rule, '服务!A4', { found: '100' })]);
});
