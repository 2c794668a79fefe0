import { notTold, told } from '../../support/own-tables.js';

test('what a plan prints in its cells is read exactly', () => {
  const table = `
    表 | “十五五”时期民政事业发展主要指标
    2  | 指标 | 2025年 | 2030年
    3  | 覆盖率（%） | ≥97 | 100
    4  | 新增就业（人） | —— | 〔100万〕
    5  | 恩格尔系数（%） | 29.8 | 29左右
    6  | 试点（个） | … | 10-20
    7  | 补贴覆盖率（%） | 99.5% | 应补尽补
  `;
  expect(told(table)).toEqual([
    'B3 覆盖率 2025 base >=97 %',
    'C3 覆盖率 2030 target 100 %',
    'B4 新增就业 2025 absent —— 人',
    'C4 新增就业 2030 target [1000000] 人',
    'B5 恩格尔系数 2025 base 29.8 %',
    'C5 恩格尔系数 2030 target ~29 %',
    'B6 试点 2025 absent … 个',
    'C6 试点 2030 target 10..20 个',
    'B7 补贴覆盖率 2025 base 99.5 %',
    'C7 补贴覆盖率 2030 words 应补尽补 %',
  ]);
});

test('numbers stored as text are numbers, and units inside cells count', () => {
  const table = `
    表 | 2024年各乡镇情况
    2  | 乡镇 | 总人口（人） | 投入
    3  | 甲镇 | "1,234" | 1.2万元
  `;
  expect(told(table)).toEqual([
    'B3 总人口 甲镇 2024 actual 1234 人',
    'C3 投入 甲镇 2024 actual 1.2 万元',
  ]);
});

test('a unit in the target serves the figure beside it', () => {
  const table = `
    表 | 2017年民生实事完成情况表
    2  | 项目名称 | 目标任务 | 完成情况 | 完成率%
    3  | 饮水安全巩固 | 1300人 | 700 | 54%
  `;
  expect(told(table)).toEqual([
    'B3 饮水安全巩固 2017 target 1300 人',
    'C3 饮水安全巩固 2017 actual 700 人',
    'D3 饮水安全巩固 2017 completion 54 %',
  ]);
});

test('a formula without a result, an error, a date and a text are refused with their reasons', () => {
  const table = `
    表 | 2025年救助情况
    2  | 地区 | 人数（人） | 户数（户）
    3  | 甲县 | =1+1 | #DIV/0!
    4  | 乙县 | 2025-12-31 | 未报
    5  | 丙县 | =1+1 -> 2 | 1
  `;
  expect(told(table)).toEqual(['B5 人数 丙县 2025 actual 2 人', 'C5 户数 丙县 2025 actual 1 户']);
  expect(notTold(table)).toEqual(['B3 no-result', 'C3 error-value', 'B4 date', 'C4 no-figure']);
});

test('a figure marked with * is of the year in the notes, and unread where they say nothing', () => {
  const table = (note: string) => `
    表 | “十五五”时期主要指标
    2  | 指标 | 2025年 | 2030年
    3  | 森林覆盖率（%） | 25.1* | 26
    4  | ${note}
  `;
  expect(told(table('注：带*的为2024年数据。'))[0]).toBe('B3 森林覆盖率 2024 base 25.1 %');
  expect(notTold(table('注：带*的为约束性指标。'))).toEqual(['B3 unexplained-mark']);
});

test('several figures in a cell go with as many names, and are refused where they do not', () => {
  const table = (second: string) => `
    表 | 2010年床位
    2  | 指标 | 2005年 | 2010年
    3  | "床位数(万张)\\n其中:养老床位(万张)" | "170\\n154" | "${second}"
  `;
  expect(told(table('349\\n320'))).toEqual([
    'B3 床位数 2005 actual 170 万张',
    'B3#1 养老床位 2005 actual 154 万张',
    'C3 床位数 2010 actual 349 万张',
    'C3#1 养老床位 2010 actual 320 万张',
  ]);
  expect(notTold(table('349\\n320\\n5'))).toEqual(['C3 several-figures']);
});

test('a total over two years is of both', () => {
  const table = `
    表 | “十一五”时期完成情况
    2  | 指标 | 2005年 | 2010年
    3  | 救助人次（万人次） | [4.5] |
    ! merged 表!B3:C3
  `;
  expect(told(table)).toEqual(['B3 救助人次 2005/2010 actual [4.5] 万人次']);
});

test('a row whose cells stand in other columns is refused', () => {
  const table = `
    表 | 2017年民生实事完成情况表
    2  | 项目名称 | 责任单位 | 目标任务 | 完成情况
    3  | 农村改厕（户） | 区住建局 | 120 | 98
    4  | 扩大参保 | 完成参保 | 区人社局 | 6300
  `;
  expect(told(table)).toHaveLength(2);
  expect(notTold(table)).toEqual(['C4 shifted-row', 'D4 shifted-row']);
});

test('a column without a header is refused and costs only itself', () => {
  const table = `
    表 | 指标 | 2024年 | | 2025年
    2  | 低保人数（人） | 100 | 5 | 110
  `;
  expect(told(table)).toEqual(['B2 低保人数 2024 actual 100 人', 'D2 低保人数 2025 actual 110 人']);
  expect(notTold(table)).toEqual(['C2 column-without-header']);
});

test('the same header under different groups gives different indicators', () => {
  const table = `
    表 | 截至2025年12月31日特殊困难群体
    2  | 地区 | 孤儿 | | 留守儿童 |
    3  |      | 人数（人） | 资金（万元） | 人数（人） | 资金（万元）
    4  | 甲县 | 1 | 0.1 | 3 | 0.3
    ! merged 表!A2:A3
    ! merged 表!B2:C2
    ! merged 表!D2:E2
  `;
  expect(told(table)).toEqual([
    'B4 孤儿人数 甲县 2025 actual 1 人',
    'C4 孤儿资金 甲县 2025 actual 0.1 万元',
    'D4 留守儿童人数 甲县 2025 actual 3 人',
    'E4 留守儿童资金 甲县 2025 actual 0.3 万元',
  ]);
});

test('200 columns and 500 rows are read whole', () => {
  const names = Array.from({ length: 199 }, (_, at) => `项${at}（个）`).join(' | ');
  const row = Array.from({ length: 199 }, () => '1').join(' | ');
  const rows = Array.from({ length: 500 }, (_, at) => `${at + 3} | ${at}号镇 | ${row}`).join('\n');
  expect(told(`表 | 2025年统计\n2 | 乡镇 | ${names}\n${rows}`)).toHaveLength(199 * 500);
});
