import { isUnit, splitName } from '../../../../src/core/layouts/signals/units.js';
import { notTold, told } from '../../../support/own-tables.js';

test('a unit in brackets ends a name, and other brackets are part of it', () => {
  expect(splitName('每千名老年人拥有床位数（张/千人）')).toEqual({
    name: '每千名老年人拥有床位数',
    unit: '张/千人',
  });
  expect(splitName('地区生产总值(GDP)')).toEqual({ name: '地区生产总值(GDP)' });
  expect(splitName('乡镇（街道）覆盖率%')).toEqual({ name: '乡镇(街道)覆盖率', unit: '%' });
});

test('units carry a multiple and are put together', () => {
  for (const unit of ['万人', '元/人、年', '微克/立方米', '亿吨标准煤', '%', '个百分点']) {
    expect(isUnit(unit)).toBe(true);
  }
  for (const text of ['街道', '常住', '2025年', '市民政局'])
    expect(isUnit(text)).toBe(text === '街道');
});

test('brackets that may be a unit which nobody knows leave the name unread', () => {
  const table = `
    表 | 指标 | 2024年 | 2025年
    2  | 常住人口（万人） | 100 | 101
    3  | 人口（城镇） | 60 | 61
  `;
  expect(told(table)).toEqual([
    'B2 常住人口 2024 actual 100 万人',
    'C2 常住人口 2025 actual 101 万人',
  ]);
  expect(notTold(table)).toEqual(['B3 name-unclear', 'C3 name-unclear']);
});

test('a rate without a unit is in percent, one that may be in thousandths is not read', () => {
  const table = `
    表 | 指标 | 2025年
    2  | 城镇化率 | 66
    3  | 出生率 | 6.4
  `;
  expect(told(table)).toEqual(['B2 城镇化率 2025 actual 66 %']);
  expect(notTold(table)).toEqual(['B3 unit-unclear']);
});

test('a unit column gives the unit, and a figure in it makes the row unclear', () => {
  const table = `
    表 | 指标 | 单位 | 2025年
    2  | 社工 | 人 | 1200
    3  | 床位 | 300张 | 300
  `;
  expect(told(table)).toEqual(['C2 社工 2025 actual 1200 人']);
  expect(notTold(table)).toEqual(['C3 unit-unclear']);
});

test.each([
  ['a column of units', '指标 | 单位 | 分子 | 分母 | 2024年完成', '覆盖率 | % | 85 | 100 | 85'],
  ['the name', '指标 | 属性 | 分子 | 分母 | 2024年完成', '覆盖率（%） | 预期性 | 85 | 100 | 85'],
  [
    'a unit of a rate',
    '指标 | 单位 | 分子 | 分母 | 2024年完成',
    '覆盖率 | 个/百人 | 85 | 100 | 85',
  ],
])(
  'the unit of a ratio that %s gives is not that of its numerator and denominator',
  (_, header, row) => {
    const unit = row.includes('个') ? '个/百人' : '%';
    expect(told(`表 | 2024年完成情况\n2 | ${header}\n3 | ${row}`)).toEqual([
      'C3 覆盖率 2024 numerator 85',
      'D3 覆盖率 2024 denominator 100',
      `E3 覆盖率 2024 actual 85 ${unit}`,
    ]);
  },
);

test('numerator and denominator have the unit of their own header, whatever that of the row', () => {
  const table = `
    表 | 2024年完成情况
    2  | 指标 | 单位 | 分子（个） | 分母（万个） | 2024年完成
    3  | 覆盖率 | % | 8500 | 1 | 85
  `;
  expect(told(table).slice(0, 2)).toEqual([
    'C3 覆盖率 2024 numerator 8500 个',
    'D3 覆盖率 2024 denominator 1 万个',
  ]);
});

test('below a name with the unit of its ratio they have none of it', () => {
  const table = `
    表 | 2024年各县情况
    2  | 县区 | 覆盖率（%） | |
    3  |      | 分子 | 分母（个） | 数值
    4  | 甲县 | 85 | 100 | 85
    ! merged 表!A2:A3
    ! merged 表!B2:D2
  `;
  expect(told(table)).toEqual([
    'B4 覆盖率 甲县 2024 numerator 85',
    'C4 覆盖率 甲县 2024 denominator 100 个',
    'D4 覆盖率 甲县 2024 actual 85 %',
  ]);
});

const below = (line: string) => `
    表 | 2024年完成情况
    2  | 单位：${line}
    3  | 指标 | 分子 | 分母 | 2024年完成
    4  | 覆盖率 | 85 | 100 | 85
`;

test('numerator and denominator are in the unit of the line above where it is one of counts', () => {
  expect(told(below('万人'))[0]).toBe('B4 覆盖率 2024 numerator 85 万人');
  expect(told(below('%'))[0]).toBe('B4 覆盖率 2024 numerator 85');
});

test('where the line names several units, nobody knows in which they are', () => {
  expect(notTold(below('万人、%'))).toEqual(['B4 unit-unclear', 'C4 unit-unclear']);
});
