import { readLine } from '../../../../src/core/layouts/signals/lines.js';
import { notTold, told } from '../../../support/own-tables.js';

test('the day of filing and the number of a document are no time of a table', () => {
  expect(readLine('填报日期：2025年4月5日').spans).toEqual([]);
  expect(readLine('民发〔2024〕12号').spans).toEqual([]);
});

test('the line above gives the unit of what prints none, unless it names several', () => {
  const rows = `
    2 | 地区 | 敬老院
    3 | 甲县 | 5
  `;
  expect(told(`表 | 2025年 单位：个 ${rows}`)).toEqual(['B3 敬老院 甲县 2025 actual 5 个']);
  expect(told(`表 | 2025年 单位：个、人 ${rows}`)).toEqual(['B3 敬老院 甲县 2025 actual 5']);
});

test('a title that names two times gives none to columns that name none', () => {
  const table = `
    表 | 2024年、2025年敬老院情况
    2  | 地区 | 敬老院
    3  | 甲县 | 5
  `;
  expect(told(table)).toEqual([]);
  expect(notTold(table)).toEqual(['B3 period-unclear']);
});

test('a year and a part of it in one line are one time', () => {
  const table = `
    表 | 2025年民生实事进展情况（截至2025年9月30日）
    2  | 项目名称 | 目标任务 | 完成 | 完成比例
    3  | 新建老年食堂（个） | 30 | 28 | 93.3%
  `;
  expect(told(table)).toEqual([
    'B3 新建老年食堂 2025 target 30 个',
    'C3 新建老年食堂 2025-09 actual 28 个',
    'D3 新建老年食堂 2025-09 completion 93.3 %',
  ]);
});
