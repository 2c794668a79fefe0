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
