import { notTold, told } from '../../support/own-tables.js';

/** The roles of the columns of years, by the first row. */
const rolesOf = (title: string, headers: string) => {
  const figures = headers.split(' | ').map((_, at) => String(100 + at));
  const table = `表 | ${title}\n2 | 指标 | 单位 | ${headers}\n3 | 养老床位 | 张 | ${figures.join(' | ')}`;
  return [...told(table).map((line) => line.split(' ').slice(2, 4).join(' ')), ...notTold(table)];
};

test('between a base and a target that are called so, the year of the title is a result', () => {
  expect(rolesOf('甲县2023年主要指标完成情况', '2020年基数 | 2023年 | 2025年目标')).toEqual([
    '2020 base',
    '2023 actual',
    '2025 target',
  ]);
  expect(rolesOf('甲县2023年度统计表', '2022年 | 2023年 | 2020年基数 | 2025年目标')).toEqual([
    '2022 actual',
    '2023 actual',
    '2020 base',
    '2025 target',
  ]);
});

test('a title of results without a year tells of all years between them', () => {
  expect(rolesOf('主要指标完成情况', '基期值 | 2022年 | 2023年 | 2025年目标')).toEqual([
    '2020 base',
    '2022 actual',
    '2023 actual',
    '2025 target',
  ]);
});

test('the year in which the target is due is a result only of its own title of results', () => {
  const headers = '2020年基数 | 2025年 | 2025年目标';
  expect(rolesOf('甲县2025年主要指标完成情况', headers)).toContain('2025 actual');
  expect(rolesOf('甲县2025年主要指标', headers)).toEqual([
    '2020 base',
    '2025 target',
    'D3 role-unclear',
  ]);
});

test('what lies ahead of the title, or under a title of targets, is no result', () => {
  const ahead = '2020年基数 | 2023年 | 2024年 | 2025年目标';
  expect(rolesOf('甲县2023年主要指标完成情况', ahead)).toEqual([
    '2020 base',
    '2025 target',
    'D3 role-unclear',
    'E3 role-unclear',
  ]);
  const headers = '2020年基数 | 2023年 | 2025年目标';
  for (const title of ['甲县2023年目标任务表', '甲县主要指标', '甲县2023年6月主要指标']) {
    expect(rolesOf(title, headers)).toEqual(['2020 base', '2025 target', 'D3 role-unclear']);
  }
});

test('a year is never the base beside one that is called so, and a year before the base is past', () => {
  expect(rolesOf('甲县主要指标', '2015年 | 2020年基数 | 2025年目标')).toContain('2015 actual');
  expect(rolesOf('“十四五”规划主要指标', '2020年实际 | 2022年基数 | 2025年目标')).toEqual([
    '2020 actual',
    '2022 base',
    '2025 target',
  ]);
  expect(rolesOf('甲县主要指标', '2020年 | 2025年目标')).toEqual(['2020 base', '2025 target']);
});
