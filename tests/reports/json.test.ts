import type { Language } from '../../src/core/model/index.js';
import { resultOf } from '../../src/core/result.js';
import { unreadableResult } from '../../src/core/unreadable-result.js';
import { messagesOf } from '../../src/messages/index.js';
import { reportForms } from '../../src/reports/index.js';
import { buildReport } from '../../src/reports/report.js';
import { reportSchema } from '../../src/reports/report-schema.js';
import { checked } from '../support/findings.js';
import { workbook } from '../support/workbook.js';

const book = workbook(`
  封面 | 填报单位 | 合肥市民政局
  2    | 区划代码 | 340100
  3    | 规划代码 | test-plan
  4    | 截止日期 | 2023-12-31
  指标 | 指标代码 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
  2    | coverage | 上升     | 2020   | 60%    | 2025   | 100%   | 2023     | 62%
  数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值
  2    | 340100   | coverage | 2020 | 600  | 1000 | 60%
  3    | 340100   | coverage | 2023 | 620  | 1000 | 63%
  4    | 340100   | coverage | 2022 | …    | 1000 | 61%
`);

const results = [
  resultOf(checked(book)),
  unreadableResult('cut.xlsx', { id: 'truncated', facts: {} }),
];
const delivery = { workbooks: results, findings: [], fixed: [] };
const report = buildReport(delivery, { asOf: null, plan: null, isStrict: false });

function jsonText(language: Language): string {
  return [...reportForms.json.render(report, messagesOf(language))].join('');
}

test.each(['zh-CN', 'en-US'] as const)('the report in %s keeps to its schema', (language) => {
  const text = jsonText(language);
  expect(reportSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
});

test('the report states verdict, class and the exact cell', () => {
  const { workbooks, totals } = JSON.parse(jsonText('zh-CN'));
  expect(workbooks[0]).toMatchObject({
    verdict: 'failed',
    region: '340100',
    asOf: '2023-12-31',
    indicators: [{ id: 'coverage', current: 62, class: 'lagging' }],
  });
  expect(workbooks[0].findings).toContainEqual(
    expect.objectContaining({ rule: 'ratio-mismatch', sheet: '数据', cell: 'F3' }),
  );
  expect(workbooks[1].failure.message).toContain('不完整');
  expect(totals.verdicts).toMatchObject({ failed: 1, unreadable: 1 });
});
