import {
  keptTable,
  rowMark,
  understand,
  type KeptLayout,
  type KeptTable,
} from '../../../src/core/layouts/index.js';
import { address } from '../../../src/core/model/index.js';
import { workbook } from '../../support/workbook.js';

/** The facts that a sketch gives under layouts, a line each: cell, indicator, region and value. */
function told(text: string, layouts: readonly KeptLayout[] = []): readonly string[] {
  return [...understand(workbook(text), layouts)].flatMap(({ tables }) =>
    tables.flatMap(({ facts }) =>
      [...facts()].map((fact) =>
        [address(fact), fact.indicator, fact.region, fact.value]
          .filter((each) => each !== null)
          .join(' '),
      ),
    ),
  );
}

function tableOf(text: string): KeptTable {
  const table = [...understand(workbook(text))].flatMap(({ tables }) => tables)[0]?.table;
  if (!table) throw new Error('no table');
  return keptTable(table);
}

const rowsOf = (rows: KeptLayout['rows']): readonly KeptLayout[] => [
  { version: 1, tables: [], ...(rows ? { rows } : {}) },
];

const odd = `
  表 | 各类机构情况
  2 | 类别情况 | 2024年 | 2025年
  3 | 养老床位（张） | 10 | 12
  4 | 儿童床位（张） | 5 | 6
`;

test('a row that is said to be a header is one, in next year’s table too', () => {
  expect(told(odd)).toEqual([]);
  const header = ['类别情况 / {年} / {年}'];
  const read = ['B3 养老床位 10', 'C3 养老床位 12', 'B4 儿童床位 5', 'C4 儿童床位 6'];
  expect(told(odd, rowsOf({ header }))).toEqual(read);
  const next = odd.replace('2025', '2026').replace('2024', '2025');
  expect(told(next, rowsOf({ header }))).toEqual(read);
  expect(told(odd, rowsOf({ header: ['别的 / 表头'] }))).toEqual([]);
});

test('a header ends before the row that is said to be the first below it', () => {
  const table = `
    表 | 2025年情况
    2 | 指标 | 单位 | 2024年 | 2025年
    3 | 城市 | 个 | 3 | 4
  `;
  const repeated = `${table.trim()}\n4 | 指标 | 单位 | 2024年 | 2025年\n5 | 农村 | 个 | 5 | 6`;
  const all = ['C3 城市 3', 'D3 城市 4', 'C5 农村 5', 'D5 农村 6'];
  expect(told(repeated)).toEqual(all);
  const isNone = { data: ['指标 / 单位 / {年} / {年}'] };
  expect(told(repeated, rowsOf(isNone))).toEqual([]);
});

test('a table ends with the row that is said to be a note', () => {
  const table = `
    表 | 指标 | 单位 | 2024年 | 2025年
    2 | 床位 | 张 | 3 | 4
    3 | 参考数据
    4 | 站点 | 个 | 5 | 6
  `;
  expect(told(table)).toContain('C4 站点 5');
  expect(told(table, rowsOf({ note: ['参考数据'] }))).toEqual(['C2 床位 3', 'D2 床位 4']);
});

test('a row that is said to be the total is of the unit itself', () => {
  const matrix = `
    表 | 2025年各县区床位情况
    2 | 地区 | 床位（张）
    3 | 甲县 | 3
    4 | 本级汇总数 | 3
  `;
  const kept = tableOf(matrix);
  const layouts = [{ version: 1 as const, tables: [{ ...kept, totals: ['本级汇总数'] }] }];
  expect(told(matrix, layouts)).toEqual(['B3 床位 甲县 3', 'B4 床位 3']);
});

const ledger = `
  表 | 某区2025年1-8月实事完成情况表
  2 | 序号 | 项目名称 | 责任单位 | 目标任务 | 1-8月实际完成 | 1-8月完成率% | 备注
  3 | 1 | 农村危房改造 | 住建局 | 120户 | 98 | 82 |
  4 | 2 | 养老保险 | 在职参保人数 | 人社局 | 6300人 | 5000 | 79
`;

test('rows that moved to the right are read under their headers once somebody says so', () => {
  expect(told(ledger).filter((line) => /4 /.test(line.slice(0, 3)))).toEqual([]);
  const layouts = [{ version: 1 as const, tables: [{ ...tableOf(ledger), moved: ['养老保险'] }] }];
  expect(told(ledger, layouts)).toEqual([
    'D3 农村危房改造 120',
    'E3 农村危房改造 98',
    'F3 农村危房改造 82',
    'E4 养老保险在职参保人数 6300',
    'F4 养老保险在职参保人数 5000',
    'G4 养老保险在职参保人数 79',
  ]);
});

test('a row is known again by its texts, with its figures left out', () => {
  const [sheet] = [...understand(workbook(odd))];
  expect(sheet && rowMark(sheet.grid, 3)).toBe('养老床位(张)');
});
