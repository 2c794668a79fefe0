import { fc } from '../../support/laws.js';
import { contract, type ColumnSpec } from '../../../src/core/contract/index.js';
import type { CellValue, Column, Sheet, Workbook } from '../../../src/core/model/index.js';
import { hostileTexts } from '../entries/hostile-texts.js';
import { checked } from '../../support/findings.js';
import { testPlan } from '../../support/test-plan.js';
import { workbook } from '../../support/workbook.js';

const rows = 100_000;
const empty = workbook('封面 | 规划代码 | test-plan\n2 | 区划代码 | 340100');

function column(header: string, valueAt: (row: number) => CellValue): Column {
  const values = Array.from({ length: rows + 2 }, (_, row) => (row < 2 ? null : valueAt(row)));
  values[1] = header;
  return { values, formats: [], formulas: new Map() };
}

function longSheet(name: string, columns: readonly Column[]): Sheet {
  return {
    ...{ name, columns, lastRow: rows + 1, visibility: 'visible', formatCodes: [], merges: [] },
    ...{ hiddenRows: new Set(), hiddenColumns: new Set(), isFiltered: false, tables: [] },
  };
}

/** A plan that asks for nothing, so that nothing is missing. */
const onlyVisitors = {
  catalogue: {
    plans: [{ ...testPlan, indicators: testPlan.indicators.filter(({ id }) => id === 'visitors') }],
  },
};

function withSheets(...sheets: readonly Sheet[]): Workbook {
  return { ...empty, sheets: [...empty.sheets, ...sheets] };
}

/** Every sheet of the contract with one value in each of its cells. */
function filledWith(value: CellValue): Workbook {
  const sheets = Object.values(contract).map(({ name, columns, layout }): Sheet => {
    const specs = columns as readonly ColumnSpec[];
    const headers = specs.map((spec) => spec.name['zh-CN']);
    const cells = (values: CellValue[]): Column => ({ values, formats: [], formulas: new Map() });
    const table = headers.map((header) => cells([null, header, value, value]));
    const labels = [cells([null, ...headers]), cells([null, ...headers.map(() => value)])];
    const filled = layout === 'labels' ? labels : table;
    return { ...longSheet(name['zh-CN'], filled), lastRow: layout === 'labels' ? 20 : 3 };
  });
  return { ...empty, sheets };
}

test.each([
  '__proto__',
  '=1+1',
  '合计',
  '…',
  '—',
  0,
  -1,
  0.5,
  1e308,
  5e-324,
  2023,
  45291,
  340100,
  true,
  { error: '#N/A' },
])('no rule breaks where every cell holds %j', (value) => {
  expect(() => checked(filledWith(value))).not.toThrow();
});

test('no rule breaks on texts that try to break it', () => {
  fc.assert(fc.property(hostileTexts, (text) => Boolean(checked(filledWith(text)))));
});

test('a hundred thousand rows of 数据 are checked, good ones and bad ones', () => {
  const data = longSheet('数据', [
    column('区划代码', (row) => (row % 1000 === 0 ? '某地' : 340100 + (row % 7))),
    column('口径', (row) => (row % 5000 === 0 ? '全口径' : null)),
    column('指标代码', () => 'coverage'),
    column('期间', (row) => 2020 + (row % 6)),
    column('分子', (row) => row),
    column('分母', () => rows * 2),
    column('数值', (row) => (row % 2000 === 0 ? '约50' : Number((row / 2000).toFixed(1)))),
  ]);
  const { findings } = checked(withSheets(data));
  const count = (rule: string) => findings.filter((finding) => finding.rule === rule).length;
  expect(count('text-number')).toBe(50);
  expect(count('unknown-option')).toBe(20);
});

test('a hundred thousand stations are checked', () => {
  const stations = longSheet('站点', [
    column('站点编号', (row) => `S${row}`),
    column('站点名称', (row) => `第${row}社工站`),
    column('层级', () => '乡镇社工站'),
    column('区划代码', (row) => 340102 + (row % 3)),
    column('服务区划', () => '340102、340103'),
    column('状态', (row) => (row % 10_000 === 0 ? '正常' : '运行')),
    column('驻站社工', (row) => (row % 20_000 === 0 ? 2.5 : 3)),
    column('持证社工', () => 2),
  ]);
  const { findings } = checked(withSheets(stations));
  const count = (rule: string) => findings.filter((finding) => finding.rule === rule).length;
  expect(count('unknown-option')).toBe(10);
  expect(count('fractional-count')).toBe(5);
});

test('sheets and columns of the office itself are left alone, whatever they hold', () => {
  const book = workbook(`
    封面 | 填报单位 | 合肥市民政局
    2    | 区划代码 | 340100
    3    | 规划代码 | test-plan
    4    | 截止日期 | 2023-12-31
    指标 | 指标代码 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值 | 联系人
    2    | visitors | 监测     |        |        |        |        | 2023     | 12000  | 张三
    数据 | __proto__ | 区划代码 | 指标代码 | 期间 | 数值  | 上年数
    2    | x         | 340100   | visitors | 2023 | 12000 | 一万余
    台账 | 数值 | 期间 | 区划代码
    2    | abc  | 哪年 | 不知道
    Sheet1
  `);
  expect(checked(book, onlyVisitors)).toMatchObject({
    ...{ verdict: 'passed', findings: [], undecided: [] },
  });
});

test('stacked tables are one list, and notes and signatures below them no part of it', () => {
  const book = workbook(`
    封面 | 填报单位： | 合肥市民政局
    2    | 区划代码： | "３４０１００"
    3    | 规划代码： | TEST-PLAN
    4    | 截止日期： | 二〇二三年十二月三十一日
    指标 | 指标代码 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | Visitors | 监测     | —      | —      | —      | —      | 2023年   | 12000
    数据 | 一、市级
    2    | 区划代码 | 区划名称 | 指标代码   | 期间     | 数值
    3    | 340100   | 合肥市   | " VISITORS　" | 2023年度 | 12000
    4    | 二、上年
    5    | 区划代码 | 区划名称 | 指标代码   | 期间     | 数值
    6    | "340100" | 合肥     | visitors   | 二〇二二年 | 11000
    7    | 合计     |          |            |          | 23000
    8    | 注：服务人次为当年数。
    9    | 填表人：李四 |      | 审核人：张三
    ! merged 数据!A1:E1
    ! merged 数据!A4:E4
  `);
  expect(checked(book, onlyVisitors).findings).toEqual([]);
});
