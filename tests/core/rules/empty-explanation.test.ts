import { at, checked, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'empty-explanation';

const said = (...reasons: readonly string[]) =>
  workbook(`
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-12-31

    指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | beds     | 张   | 上升     | 2020   | 100    | 2025   | 200    | 2023     | 110
    3    | workers  | 人   | 上升     | 2020   | 100    | 2025   | 200    | 2023     | 110

    说明 | 规则 | 工作表 | 位置 | 行键 | 字段 | 填报值 | 原因 | 说明人 | 日期 | 审核结论
    ${reasons
      .map((reason, index) => {
        const [row, id] = index === 0 ? [2, 'beds'] : [3, 'workers'];
        return `${row} | binding-behind-schedule | 指标 | I${row} | ${id} | 当前值 | 110 | ${reason} | 张三 | 2024-01-05 |`;
      })
      .join('\n')}
  `);

/** The findings that nobody has explained. */
const stillOpen = (...reasons: readonly string[]) =>
  checked(said(...reasons)).findings.filter(
    (one) => one.rule === 'binding-behind-schedule' && !one.explained && one.cell === 'I2',
  );

test.each([
  '核实无误',
  '经核实，数据无误。',
  '情况属实',
  '正常变动',
  '据实填报',
  'Checked, all correct',
])('%s gives no reason, and explains nothing', (reason) => {
  expect(findings(rule, said(reason))).toEqual([at(rule, '说明!G2', { found: reason })]);
  expect(stillOpen(reason)).toHaveLength(1);
});

test.each([
  '两个街道社工站延期',
  '经核实，用地未批',
  '区划变动',
  '口径变化',
  '见皖民〔2023〕5号',
  'Site not approved',
])('%s is a reason', (reason) => {
  expect(findings(rule, said(reason))).toEqual([]);
});

test('同上 takes the reason of the row above of the same rule', () => {
  expect(findings(rule, said('用地未批', '同上'))).toEqual([]);
  expect(findings(rule, said('核实无误', '同上'))).toHaveLength(2);
});
