import { plansIn } from '../../../../src/core/layouts/signals/plan-years.js';
import { told } from '../../../support/own-tables.js';

test('a five-year plan is known by its number', () => {
  expect(plansIn('“十五五”时期主要指标')).toEqual([{ base: 2025, last: 2030 }]);
  expect(plansIn('“十一五”规划')).toEqual([{ base: 2005, last: 2010 }]);
  expect(plansIn('“十五”计划')).toEqual([{ base: 2000, last: 2005 }]);
  expect(plansIn('国民经济和社会发展第十四个五年规划')).toEqual([{ base: 2020, last: 2025 }]);
  expect(plansIn('十五项指标')).toEqual([]);
});

test('under the title of a plan the years are base and target, looking back they are results', () => {
  const rows = `
    2 | 指标 | 2020年 | 2025年
    3 | 社工站（个） | 10 | 60
  `;
  expect(told(`表 | “十四五”民政事业发展主要指标 ${rows}`)).toEqual([
    'B3 社工站 2020 base 10 个',
    'C3 社工站 2025 target 60 个',
  ]);
  expect(told(`表 | “十四五”主要指标完成情况 ${rows}`)).toEqual([
    'B3 社工站 2020 actual 10 个',
    'C3 社工站 2025 actual 60 个',
  ]);
});
