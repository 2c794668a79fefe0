import { resultOf } from '../../../src/core/result.js';
import { checked } from '../../support/findings.js';
import { catalogueIn, defectsOf, numbered, typedPlan } from '../../support/typed-plan.js';
import { workbook } from '../../support/workbook.js';

/** A plan of 安徽 whose beds are to come to 100, with what was adjusted on the way. */
function read(rows: readonly string[], status = '约束性') {
  return typedPlan(
    { code: 'ah-own', region: '340000', levels: '省' },
    `指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 目标年 | 目标值 | 计量方式 | 适用层级
    2 | beds | 床位 | 张 | ${status} | 下限 | 2030 | 100 | 存量 | 省
    规划调整 | 指标代码 | 字段 | 原值 | 调整后 | 生效日期 | 批准机关 | 文号
    ${numbered(rows)}`,
  );
}

const raised = 'beds | 目标值 | 100 | 120 | 2028-07-01 | 省政府 | 皖政办〔2028〕6号';

function told(rows: readonly string[], status?: string): readonly string[] {
  return defectsOf(read(rows, status));
}

/** What is told of a target at a cut-off, and the target that was printed where it was adjusted. */
function saidOf(asOf: string, target: number) {
  const catalogue = catalogueIn(read([raised]));
  const book = workbook(`
    封面 | 区划代码 | "340000"
    2 | 规划代码 | ah-own
    3 | 截止日期 | ${asOf}
    指标 | 指标代码 | 单位 | 属性 | 目标类型 | 目标年 | 目标值 | 当前期间 | 当前值
    2 | beds | 张 | 约束性 | 下限 | 2030 | ${target} | ${asOf.slice(0, 4)} | 130
  `);
  const result = checked(book, { catalogue });
  return {
    told: result.findings
      .filter(({ rule }) => rule === 'target-below-plan')
      .map(({ severity, facts }) => [severity, facts['expected'], facts['isEarlier'] ?? false]),
    printed: resultOf(result).indicators[0]?.printedTarget,
  };
}

test('before its day a change of 2028 judges nobody', () => {
  expect(saidOf('2027-12-31', 100)).toEqual({ told: [], printed: undefined });
  expect(saidOf('2027-12-31', 99).told).toEqual([['error', 100, false]]);
});

test('from its day on the changed target is in force, and the printed one stands beside it', () => {
  expect(saidOf('2028-12-31', 120)).toEqual({ told: [], printed: 100 });
  expect(saidOf('2028-12-31', 110).told).toEqual([['error', 120, false]]);
});

test('a workbook of before keeps its target, and is only asked about it', () => {
  expect(saidOf('2028-12-31', 100).told).toEqual([['verify', 120, true]]);
});

test('a change of a binding indicator names its document', () => {
  const bare = 'beds | 目标值 | 100 | 120 | 2028-07-01 | 省政府 |';
  expect(told([bare])).toEqual(['document-needed 规划调整!G2']);
  expect(told([bare], '预期性')).toEqual([]);
});

test('one field has one change a day, each from what was in force', () => {
  expect(told([raised, raised])).toEqual(['repeated-adjustment 规划调整!E3']);
  const later = 'beds | 目标值 | 110 | 130 | 2029-07-01 | 省政府 | 皖政办〔2029〕6号';
  expect(told([raised, later])).toEqual(['not-in-force 规划调整!C3']);
  expect(told([raised, later.replace('110', '120')])).toEqual([]);
});

test('what cannot be adjusted, or is no number, is told at its cell', () => {
  expect(told([raised.replace('目标值', '单位')])).toEqual(['misread 规划调整!B2']);
  expect(told([raised.replace('| 120 |', '| 加快 |')])).toEqual(['misread 规划调整!D2']);
  expect(told([raised.replace('beds', 'bed')])).toEqual(['unknown-code 规划调整!A2']);
});
