import { looksLikeRegion } from '../../../../src/core/layouts/signals/regions.js';
import { notTold, told } from '../../../support/own-tables.js';

test('names of regions are told from words that end alike', () => {
  for (const name of ['瑶海区', '平湖街道', '萧县', '安徽', '市本级']) {
    expect(looksLikeRegion(name)).toBe(true);
  }
  for (const name of ['城市', '农村社区', '郊区', '各县区', '人才市场']) {
    expect(looksLikeRegion(name)).toBe(false);
  }
});

test('小计 is the city before it and 合计 the unit of the table, wherever they stand', () => {
  const table = `
    表 | 2025年敬老院（个）
    2  | 市 | 县 | 敬老院
    3  | 合计 | | 8
    4  | 甲市 | 小计 | 8
    5  |      | 乙县 | 5
    6  |      | 丙县 | 3
    ! merged 表!A4:A6
    ! merged 表!A3:B3
  `;
  expect(told(table)).toEqual([
    'C3 敬老院 2025 actual 8 个',
    'C4 敬老院 甲市 2025 actual 8 个',
    'C5 敬老院 乙县 2025 actual 5 个',
    'C6 敬老院 丙县 2025 actual 3 个',
  ]);
});

test('小计 without a region before it is of nobody', () => {
  const table = `
    表 | 2025年敬老院（个）
    2  | 乡镇 | 敬老院
    3  | 甲镇 | 5
    4  | 小计 | 5
  `;
  expect(notTold(table)).toEqual(['B4 region-unclear']);
});

test('columns may be regions', () => {
  const table = `
    表 | 2025年上半年各县区主要指标
    2  | 指标名称 | 计量单位 | 全市 | 甲县
    3  | 低保人数 | 人 | 200 | 100
  `;
  expect(told(table)).toEqual([
    'C3 低保人数 2025-01/2025-06 actual 200 人',
    'D3 低保人数 甲县 2025-01/2025-06 actual 100 人',
  ]);
});
