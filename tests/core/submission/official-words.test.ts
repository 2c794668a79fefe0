import { builtInCatalogue } from '../../../src/core/catalogue/index.js';
import { resultOf } from '../../../src/core/result.js';
import { defaultSettings } from '../../../src/core/submission/index.js';
import { messagesOf } from '../../../src/messages/index.js';
import { buildReport } from '../../../src/reports/report.js';
import { textReport } from '../../../src/reports/text.js';
import { checked } from '../../support/findings.js';
import { testPlan } from '../../support/test-plan.js';
import { workbook } from '../../support/workbook.js';

const book = (current: string) =>
  workbook(`
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-12-31
    指标 | 指标代码 | 指标名称 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | beds     | 床位数   | 张   | 上升     | 2020   | 100    | 2025   | 200    | 2023     | ${current}
  `);
const official = { ahead: 1.1 };
const settings = { ...defaultSettings, official };

const wordOf = (current: string, more = {}) => {
  const [indicator] = resultOf(checked(book(current), more)).indicators;
  return indicator?.official;
};

test('the words are ours unless the office or the plan chose the official ones', () => {
  expect(wordOf('170')).toBeUndefined();
  expect(wordOf('170', { settings })).toBe('ahead');
  const plan = { ...testPlan, official: { ahead: 1.2 } };
  const catalogue = { plans: [...builtInCatalogue.plans, plan] };
  expect(wordOf('170', { catalogue })).toBe('as-expected');
  expect(wordOf('170', { catalogue, settings })).toBe('ahead');
  expect(resultOf(checked(book('170'), { catalogue })).official).toEqual({ ahead: 1.2 });
});

test('each class has its word', () => {
  const words = ['200', '166', '165', '150', '110', '90'].map((one) => wordOf(one, { settings }));
  expect(words).toEqual([
    'achieved-early',
    'ahead',
    'as-expected',
    'behind',
    'behind',
    'regressed',
  ]);
});

test('the text report says the words, and the thresholds beside them', () => {
  const workbooks = [resultOf(checked(book('110'), { settings }))];
  const delivery = { workbooks, findings: [], fixed: [] };
  const report = buildReport(delivery, { asOf: null, plan: null, isStrict: false });
  const text = [...textReport(report, messagesOf('zh-CN'))].join('');
  expect(text).toContain('床位数  滞后');
  expect(text).toContain('评级为“滞后”');
  expect(text).toContain('进度比不低于 1.1 为“快于预期”');
  expect(text).not.toContain('需加快');
});
