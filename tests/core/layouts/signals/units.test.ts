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
