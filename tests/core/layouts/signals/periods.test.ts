import { takePeriod } from '../../../../src/core/layouts/signals/periods.js';
import { notTold, told } from '../../../support/own-tables.js';

test('a header begins or ends with a time, and the rest says what stands below', () => {
  const year = { kind: 'year', year: 2025 } as const;
  expect(takePeriod('2025年目标', undefined)).toEqual({ span: year, rest: '目标' });
  expect(takePeriod('目标值(2025年)', undefined)).toEqual({ span: year, rest: '目标值' });
  expect(takePeriod('1-8月实际完成', year)).toEqual({
    span: { kind: 'to-month', year: 2025, month: 8 },
    rest: '实际完成',
  });
  expect(takePeriod('1-8月实际完成', undefined)).toEqual({ isUnclear: true, rest: '实际完成' });
  expect(takePeriod('3岁以下婴幼儿入托率', year)).toEqual({ rest: '3岁以下婴幼儿入托率' });
});

test('columns of quarters are quarters of the year in the title', () => {
  const table = `
    表 | 2025年低保资金支出（万元）
    2  | 项目 | 一季度 | 第二季度
    3  | 城市低保金 | 120.5 | 130
  `;
  expect(told(table)).toEqual([
    'B3 城市低保金 2025Q1 actual 120.5 万元',
    'C3 城市低保金 2025Q2 actual 130 万元',
  ]);
});

test('a month without any year is not read', () => {
  const table = `
    表 | 低保资金支出
    2  | 项目 | 3月
    3  | 城市低保金（万元） | 120.5
  `;
  expect(told(table)).toEqual([]);
  expect(notTold(table)).toEqual(['B3 period-unclear']);
});

test.each([
  ['截至9月底', '2025-09'],
  ['截止2025年9月30日', '2025-09'],
  ['9月30日止', '2025-09'],
  ['截至2025年9月底完成情况', '2025-09'],
  ['截至12月31日完成', '2025'],
])('a column may be headed by the day up to which it counts: %s', (header, period) => {
  const table = `
    表 | 2025年养老服务情况
    2  | 指标 | ${header}
    3  | 护理型床位占比（%） | 58.5
  `;
  expect(told(table)).toEqual([`B3 护理型床位占比 ${period} actual 58.5 %`]);
});

test('a day within a month is the end of nothing that is reported', () => {
  const table = `
    表 | 2025年养老服务情况
    2  | 指标 | 截至9月15日
    3  | 护理型床位占比（%） | 58.5
  `;
  expect(told(table)).toEqual([]);
  expect(notTold(table)).toEqual(['B3 period-unclear']);
});
