import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'misplaced-deadline';

const due = (deadline: string, state = '') =>
  workbook(`
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-12-31

    说明 | 规则 | 工作表 | 行键 | 字段 | 填报值 | 原因 | 措施 | 完成时限 | 审核结论
    2    | target-missed | 指标 | beds | 当前值 | 110 | 用地未批 | 另行选址 | 2024-12-31 |
    3    | target-missed | 指标 | workers | 当前值 | 110 | 用地未批 | 另行选址 | ${deadline} | ${state}
  `);

test.each([
  ['2023-12-30', '2023-12-30', '2023-12-31', true],
  ['2023年6月底前', '2023-06-30', '2023-12-31', true],
  ['2026-01-01', '2026-01-01', '2025-12-31', false],
])('%s lies outside', (deadline, ...[found, limit, isBefore]) => {
  expect(findings(rule, due(deadline))).toEqual([at(rule, '说明!H3', { found, limit, isBefore })]);
});

test.each(['2023-12-31', '2024年', '2025-12-31', '2025年底前', '同上', ''])(
  '%s lies between cut-off and end of the plan, or says nothing of its own',
  (deadline) => {
    expect(findings(rule, due(deadline))).toEqual([]);
  },
);

test('a deadline that nobody can read is told as such, and a refused one is history', () => {
  expect(findings('invalid-period', due('长期坚持'))).toEqual([
    at('invalid-period', '说明!H3', { found: '长期坚持', expects: 'day', why: null }),
  ]);
  expect(findings(rule, due('2020-12-31', '已驳回'))).toEqual([]);
});
