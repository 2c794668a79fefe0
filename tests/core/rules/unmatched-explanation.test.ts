import { defaultSettings } from '../../../src/core/submission/index.js';
import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'unmatched-explanation';

const book = (explanation: string, value = '110') =>
  workbook(`
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-12-31

    指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | beds     | 张   | 上升     | 2020   | 100    | 2025   | 200    | 2023     | ${value}

    说明 | 规则 | 工作表 | 位置 | 行键 | 字段 | 填报值 | 原因 | 审核结论
    2    | ${explanation}
  `);

test('an explanation of a finding matches it', () => {
  const row = 'binding-behind-schedule | 指标 | I2 | beds | 当前值 | 110 | 疫情影响 |';
  expect(findings(rule, book(row))).toEqual([]);
});

test('an explanation of a value that has changed has lapsed', () => {
  const row = 'binding-behind-schedule | 指标 | I2 | beds | 当前值 | 110 | 疫情影响 |';
  const facts = { rule: 'binding-behind-schedule', hasOtherValue: true };
  expect(findings(rule, book(row, '111'))).toEqual([at(rule, '说明!A2', facts)]);
});

test('an explanation of what is no finding is noted, as is a rule that does not exist', () => {
  const corrected = 'binding-behind-schedule | 指标 | I2 | beds | 当前值 | 110 | 疫情影响 |';
  const typo = 'binding-behind-plan | 指标 | I2 | beds | 当前值 | 110 | 疫情影响 |';
  expect(findings(rule, book(corrected, '180'))).toEqual([
    at(rule, '说明!A2', { rule: 'binding-behind-schedule', hasOtherValue: false }),
  ]);
  expect(findings(rule, book(typo))).toEqual([
    at(rule, '说明!A2', { rule: 'binding-behind-plan', hasOtherValue: false }),
  ]);
});

test('an explanation of an error matches it, though it clears nothing', () => {
  const row = 'current-value-mismatch | 指标 | H2 | beds | 当前期间 | 2022 | 按上年 |';
  const text = book(row);
  const wrong = workbook(`
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-12-31

    指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | beds     | 张   | 上升     | 2020   | 100    | 2025   | 200    | 2022     | 190

    说明 | 规则 | 工作表 | 行键 | 字段 | 填报值 | 原因
    2    | current-value-mismatch | 指标 | beds | 当前期间 | 2022 | 按上年
  `);
  expect(findings(rule, wrong)).toEqual([]);
  expect(findings(rule, text)).toHaveLength(1);
});

test('a rejected explanation, one of a rule that is off and one for the parent are left alone', () => {
  const rejected = 'binding-behind-schedule | 指标 | I2 | beds | 当前值 | 110 | 疫情 | 已驳回';
  const off = 'binding-behind-schedule | 指标 | I2 | beds | 当前值 | 9 | 疫情影响 |';
  const across = 'restated-history | 数据 | | 340100｜beds | 数值 | 9 | 年报修订 |';
  const settings = { ...defaultSettings, rules: { 'binding-behind-schedule': 'off' as const } };
  expect(findings(rule, book(rejected, '111'))).toEqual([]);
  expect(findings(rule, book(off), { settings })).toEqual([]);
  expect(findings(rule, book(across))).toEqual([]);
});
