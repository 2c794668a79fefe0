import { verdictOf } from '../../../src/core/verdict.js';
import { at, checked, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'incomplete-explanation';
const lag = 'binding-behind-schedule';
const columns = '规则 | 工作表 | 行键 | 字段 | 填报值 | 原因类别 | 原因 | 措施 | 完成时限 | 文号';

/** A binding indicator that lags, and what is said of it under some columns. */
const explained = (said: string, { headers = columns, id = 'beds', state = '' } = {}) =>
  workbook(`
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-12-31

    指标 | 指标代码 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | ${id}    | 张   | 预期性 | 上升 | 2020   | 100    | 2025   | 200    | 2023     | 110

    说明 | ${headers} | 审核结论
    2    | ${lag} | 指标 | ${id} | 当前值 | 110 | ${said} | ${state}
  `);

const lagOf = (said: string, more?: Parameters<typeof explained>[1]) =>
  checked(explained(said, more)).findings.find((one) => one.rule === lag);

/** What the finding lacks; nothing where it is explained. */
function lacks(said: string, more?: Parameters<typeof explained>[1]) {
  const lagging = lagOf(said, more);
  return lagging?.explained ? 'explained' : lagging?.lacks;
}

test('a reason alone leaves a binding indicator that lags open, and both say what is missing', () => {
  const said = '资金未到位 | 配套资金未下达 | | | ';
  expect(findings(rule, explained(said))).toEqual([
    at(rule, '说明!H2', {
      rule: lag,
      missing: ['measures', 'deadline'],
      unclear: [],
      isOfOldForm: false,
    }),
  ]);
  expect(lacks(said)).toEqual(['measures', 'deadline']);
  const { findings: all, undecided } = checked(explained(said));
  const ofLag = all.filter((one) => one.rule === lag);
  expect(verdictOf(ofLag, undecided.slice(0, 0))).toBe('to-explain');
});

test.each([
  ['资金未到位 | 配套资金未下达 | 已列入预算 | | ', ['deadline']],
  ['资金未到位 | 配套资金未下达 | 无 | 2024-06-30 | ', ['measures']],
  ['资金未到位 | 配套资金未下达 | 已列入预算 | 2023-12-30 | ', ['deadline']],
  ['资金未到位 | 核实无误 | 已列入预算 | 2024-06-30 | ', ['reason']],
  ['政策调整 | | 已列入预算 | | 皖民发〔2024〕12号', ['deadline']],
  ['其他 | 客观原因 | 已列入预算 | 2024-06-30 | ', ['reason']],
])('%s lacks %j', (said, missing) => {
  expect(lacks(said)).toEqual(missing);
});

test.each([
  ['资金未到位 | | | | ', ['reason', 'measures', 'deadline'], []],
  ['其他 | 客观原因 | | | ', ['reason', 'measures', 'deadline'], ['reason']],
  ['资金未到位 | 核实无误 | 无 | 尽快 | ', ['reason', 'measures', 'deadline'], 'all'],
  ['资金未到位 | 配套资金未下达 | | 2023-12-30 | ', ['measures', 'deadline'], ['deadline']],
])('%s: what is blank is told from what is written and says too little', (said, all, unclear) => {
  const { lacks: gaps, unclear: told } = lagOf(said) ?? {};
  expect([gaps, told]).toEqual([all, unclear === 'all' ? all : unclear]);
});

test.each([
  '资金未到位 | 配套资金未下达 | 已列入预算 | 2024-06-30 | ',
  '资金未到位 | 配套资金未下达 | 已列入预算 | 2023-12-31 | ',
  '资金未到位 | 配套资金未下达 | 已列入预算 | 2024年6月底前 | ',
  '政策调整 | | 已列入预算 | 2024年 | 皖民发〔2024〕12号',
  '其他 | 承建企业破产重整 | 重新招标 | 2024-06-30 | ',
])('%s says enough', (said) => {
  expect(lacks(said)).toBe('explained');
  expect(findings(rule, explained(said))).toEqual([]);
});

test('a sheet of the earlier form has no columns for it: nothing stays open, and it is noted', () => {
  const headers = '规则 | 工作表 | 行键 | 字段 | 填报值 | 原因';
  expect(lacks('配套资金未下达', { headers })).toBe('explained');
  expect(findings(rule, explained('配套资金未下达', { headers }))).toEqual([
    at(rule, '说明!F2', {
      rule: lag,
      missing: ['measures', 'deadline'],
      unclear: [],
      isOfOldForm: true,
    }),
  ]);
});

test('an indicator that is only expected asks for no measures', () => {
  expect(findings(rule, explained('资金未到位 | 未下达 | | | ', { id: 'own-beds' }))).toEqual([]);
});

test('what the reviewer has refused is history', () => {
  const said = '资金未到位 | 配套资金未下达 | | | ';
  expect(findings(rule, explained(said, { state: '已驳回' }))).toEqual([]);
});
