import { printedMismatches, understand } from '../../../src/core/layouts/index.js';
import { address } from '../../../src/core/model/index.js';
import { workbook } from '../../support/workbook.js';

function mismatches(text: string): readonly string[] {
  const tables = [...understand(workbook(text))].flatMap((sheet) => sheet.tables);
  return tables.flatMap((table) =>
    [...printedMismatches(table)].map(({ rule, fact, low, high }) =>
      [address(fact), rule, fact.value, low.toFixed(2), high.toFixed(2)].join(' '),
    ),
  );
}

const growth = (printed: string, unit = '万张', note = '') => `
  表 | “十一五”时期完成情况
  2  | 指标 | 2005年 | 2010年 | 年均增长(%)
  3  | 床位(${unit}) | 154.3 | 320.8 | ${printed}
  4  | ${note}
`;

test('an average growth that no levels with these roundings give is told', () => {
  expect(mismatches(growth('15.3'))).toEqual(['D3 printed-rate-mismatch 15.3 15.75 15.78']);
});

test('on both sides of what the roundings allow', () => {
  expect(mismatches(growth('15.7'))).toEqual(['D3 printed-rate-mismatch 15.7 15.75 15.78']);
  expect(mismatches(growth('15.76'))).toEqual([]);
  expect(mismatches(growth('15.8'))).toEqual([]);
  expect(mismatches(growth('15.9'))).toEqual(['D3 printed-rate-mismatch 15.9 15.75 15.78']);
});

test('money, and what the notes call comparable prices, is undecided', () => {
  expect(mismatches(growth('15.3', '亿元'))).toEqual([]);
  expect(mismatches(growth('15.3', '万张', '注：增速按可比价计算。'))).toEqual([]);
});

test('a completion may be a share of the target or of what was planned to be added', () => {
  const table = (printed: string) => `
    表 | “十四五”规划主要指标进展情况表
    2  | 指标 | 2020年基数 | 2023年完成 | 2025年目标 | 完成率（%）
    3  | 站点（个） | 100 | 130 | 150 | ${printed}
  `;
  expect(mismatches(table('86.7'))).toEqual([]);
  expect(mismatches(table('60'))).toEqual([]);
  expect(mismatches(table('180'))).toHaveLength(1);
});

test('a total is held to its rows where all have a figure, and shares never', () => {
  const table = (last: string) => `
    表 | 2025年敬老院
    2  | 县 | 敬老院（个） | 覆盖率（%）
    3  | 甲县 | 5 | 80
    4  | 乙县 | ${last} | 90
    5  | 合计 | 12 | 85
  `;
  expect(mismatches(table('7'))).toEqual([]);
  expect(mismatches(table('3'))).toEqual(['B5 printed-sum-mismatch 12 8.00 8.00']);
  expect(mismatches(table('…'))).toEqual([]);
});

test('a rate of whole counts is held to the counts themselves', () => {
  const table = (printed: string, unit = '个') => `
    表 | “十四五”规划主要指标进展情况表
    2  | 指标 | 2023年完成 | 2025年目标 | 完成率（%）
    3  | 站点（${unit}） | 5 | 6 | ${printed}
  `;
  expect(mismatches(table('83.3'))).toEqual([]);
  expect(mismatches(table('80'))).toEqual(['D3 printed-rate-mismatch 80 83.33 83.33']);
  expect(mismatches(table('80', '万个'))).toEqual([]);
});

test('a count that its cell gives in 万 is rounded', () => {
  const table = (total: string) => `
    表 | 2025年救助
    2  | 县 | 救助（人）
    3  | 甲县 | 5万
    4  | 乙县 | 7万
    5  | 合计 | ${total}
  `;
  expect(mismatches(table('12万'))).toEqual([]);
  expect(mismatches(table('120001'))).toEqual([]);
});
