import { resultOf } from '../../../src/core/result.js';
import { checked } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

/** A unit with a binding and an expected indicator that lag, and one that is met, with what it says of them. */
function reasonsOf(...said: readonly string[]): Readonly<Record<string, string>> | undefined {
  const rows = said.map((row, at) => `${at + 2} | ${row}`).join('\n');
  const book = workbook(`
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-12-31

    指标 | 指标代码   | 单位 | 属性   | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | beds       | 张   | 约束性 | 上升     | 2020   | 100    | 2025   | 200    | 2023     | 110
    3    | facilities | 个   | 预期性 | 上升     | 2020   | 100    | 2025   | 200    | 2023     | 120
    4    | stations   | 个   | 预期性 | 上升     | 2020   | 100    | 2025   | 200    | 2023     | 200

    说明 | 规则 | 工作表 | 行键 | 字段 | 填报值 | 原因 | 审核结论 | 文号
    ${rows}
  `);
  return resultOf(checked(book)).reasons;
}

const rule = 'binding-behind-schedule';

test('an indicator that lags has the reason that its unit gave, asked or not', () => {
  expect(
    reasonsOf(
      `${rule} | 指标 | beds       | 当前值 | 110 | 用地未批 |`,
      `${rule} | 指标 | facilities | 当前值 | 120 | 资金未到位 | 已核准`,
    ),
  ).toEqual({ beds: '用地未批', facilities: '资金未到位' });
});

test('of several reasons the last one counts', () => {
  const row = (why: string) => `${rule} | 指标 | facilities | 当前值 | 120 | ${why} |`;
  expect(reasonsOf(row('用地未批'), row('资金未到位'))).toEqual({ facilities: '资金未到位' });
});

test('no reason is one that was rejected, speaks of another value, says nothing or is of another matter', () => {
  expect(
    reasonsOf(
      `${rule} | 指标 | beds       | 当前值 | 110 | 用地未批 | 已驳回`,
      `${rule} | 指标 | facilities | 当前值 | 115 | 用地未批 |`,
      `${rule} | 指标 | facilities | 当前值 | 120 | 经核实无误 |`,
      `abrupt-change | 数据 | facilities | 数值 | 120 | 口径变化 |`,
      `${rule} | 指标 | stations   | 当前值 | 200 | 用地未批 |`,
    ),
  ).toBeUndefined();
});

test('a document stands for the reason where nothing else was written', () => {
  expect(reasonsOf(`${rule} | 指标 | facilities | 当前值 | 120 | | | 皖政发〔2023〕12号`)).toEqual({
    facilities: '皖政发〔2023〕12号',
  });
});
