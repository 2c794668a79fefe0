import { readName } from '../../../../src/core/layouts/signals/names.js';
import { told } from '../../../support/own-tables.js';

test('numbers, 其中 and a translation are no part of a name', () => {
  expect(readName('（一）养老机构').name).toBe('养老机构');
  expect(readName('12. 3岁以下婴幼儿入托率').name).toBe('3岁以下婴幼儿入托率');
  expect(readName('1.镇')).toMatchObject({ name: '镇', depth: 3 });
  expect(readName('其中：公办')).toMatchObject({ name: '公办', isPart: true });
  expect(readName('总人口(年末)(万人)\nTotal Population (10 000 persons)')).toMatchObject({
    name: '总人口(年末)',
    unit: '万人',
  });
  expect(readName('人均GDP（元）').name).toBe('人均GDP');
});

test('a row of two indicators gives each its figure', () => {
  const table = `
    表 | “十五五”社会保障主要指标
    2  | 指标 | 单位 | 2025年 | 2030年
    3  | 职工养老保险/居民养老保险参保人数 | 万人 | 2.55 / 3.45 | 2.8/3.5
  `;
  expect(told(table)).toEqual([
    'C3 职工养老保险参保人数 2025 base 2.55 万人',
    'C3#1 居民养老保险参保人数 2025 base 3.45 万人',
    'D3 职工养老保险参保人数 2030 target 2.8 万人',
    'D3#1 居民养老保险参保人数 2030 target 3.5 万人',
  ]);
});

test('a part may be counted in another unit than its whole, and has that of the whole where it prints none', () => {
  const table = `
    表 | “十五五”主要指标
    2  | 指标 | 2025年 | 2030年
    3  | 发电装机（亿千瓦） | 18.4 | 28
    4  | 其中：光热（万千瓦） | 182 | 1500
    5  | 水电装机（亿千瓦） | 4.5 | 5.7
    6  | 其中：抽水蓄能 | 0.66 | 1.6
  `;
  expect(told(table).filter((line) => line.startsWith('B'))).toEqual([
    'B3 发电装机 2025 base 18.4 亿千瓦',
    'B4 光热 2025 base 182 万千瓦',
    'B5 水电装机 2025 base 4.5 亿千瓦',
    'B6 抽水蓄能 2025 base 0.66 亿千瓦',
  ]);
});
