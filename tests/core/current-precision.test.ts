import { resultOf } from '../../src/core/result.js';
import { checked } from '../support/findings.js';
import { workbook } from '../support/workbook.js';

/** How the current value of beds is known in a workbook with the given current period and rows of 数据. */
function precisionOf(currentPeriod: string, rows: string) {
  const book = workbook(`
    封面 | 填报单位 | 合肥市民政局
    2    | 区划代码 | 340100
    3    | 规划代码 | test-plan
    4    | 截止日期 | 2023-12-31
    指标 | 指标代码 | 目标类型 | 当前期间         | 当前值
    2    | beds     | 监测     | ${currentPeriod} | 5000
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值 | 精度
    ${rows}
  `);
  return resultOf(checked(book)).indicators[0]?.currentPrecision;
}

test.each([
  ['somewhat over', '余', 'at-least'],
  ['over', '超过', 'at-least'],
  ['or more', '以上', 'at-least'],
  ['to the ten thousand', '约至万位', 'rounded'],
  ['exact', '精确', undefined],
  ['nothing', '', undefined],
])('data that declare %s: %s', (_, declared, expected) => {
  const row = `2 | 340100 | 合计 | beds | 2023 | 5000 | ${declared}`;
  expect(precisionOf('2023', row)).toBe(expected);
});

test('where the period is open, the total without a period tells it', () => {
  const row = '2 | 340100 | 合计 | beds | … | 5000 | 以上';
  expect(precisionOf('…', row)).toBe('at-least');
  expect(precisionOf('2023', row)).toBeUndefined();
});

test('what another scope or unit declares is not the unit’s', () => {
  const rows = `
    2 | 340100 | 本级 | beds | … | 5000 | 以上
    3 | 340102 | 下级 | beds | … | 5000 | 以上`;
  expect(precisionOf('…', rows)).toBeUndefined();
});
