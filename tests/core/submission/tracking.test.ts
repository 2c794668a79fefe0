import { resultOf } from '../../../src/core/result.js';
import { defaultSettings } from '../../../src/core/submission/index.js';
import { checked, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const book = (current: string, remarks = '', data = '') =>
  workbook(`
    封面 | 填报单位 | 肥西县民政局
    2    | 区划代码 | 340123
    3    | 规划代码 | test-plan
    4    | 截止日期 | 2023-12-31
    指标 | 指标代码 | 指标名称 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值 | 备注
    2    | coverage | 覆盖率 | %    | 上升     | 2020   | …      | 2025   | 100    | 2023     | ${current} | ${remarks}
    ${data}
  `);
const row = (cells: string) => `
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值 | 备注
    2    | 340123  | 合计 | coverage | 2023 | ${cells}`;

const classOf = (...given: Parameters<typeof book>) =>
  resultOf(checked(book(...given))).indicators[0]?.class;

test.each([
  ['its remarks', '不适用', '本县没有乡镇', ''],
  ['the cell itself', '不适用（本县没有乡镇）', '', ''],
  ['remarks beside a dash', '—', '本县没有乡镇', ''],
  ['remarks behind the source', '不适用', '来源：测试。本县没有乡镇', ''],
  ['the remarks of 数据', '不适用', '', row(' | | 不适用 | 本县没有乡镇')],
  ['数据 alone', '', '', row(' | | 不适用（本县没有乡镇） |')],
  ['nothing of nothing', '不适用', '', row('0 | 0 | 不适用 |')],
  ['nothing of nothing alone', '', '', row('0 | 0 | 不适用 |')],
])('what does not concern the unit says so by %s', (_, ...given) => {
  expect(classOf(...given)).toBe('inapplicable');
});

test.each([
  ['without a reason', '不适用', '', ''],
  ['with the source alone', '不适用', '来源：测试', ''],
  ['with an empty phrase', '不适用', '经核实无误', ''],
  ['where 数据 has a figure', '不适用', '本县没有乡镇', row('1 | 2 | 50 |')],
  ['where it was not published', '…', '本县没有乡镇', ''],
  ['where something is counted', '不适用', '', row('0 | 5 | 0 |')],
])('it is not taken for that %s', (_, ...given) => {
  expect(classOf(...given)).not.toBe('inapplicable');
});

test('a unit that is not concerned passes, with nothing left undecided', () => {
  const filled = book('不适用', '本县没有乡镇', row(' | | 不适用 | 本县没有乡镇'));
  const settings = { ...defaultSettings, rules: { 'missing-indicator': 'off' as const } };
  const result = checked(filled, { settings });
  expect(result.undecided).toEqual([]);
  expect(result.findings).toEqual([]);
  expect(result.verdict).toBe('passed');
});

test('a reason that is not given is asked for', () => {
  expect(undecided('binding-behind-schedule', book('不适用'))).toEqual([
    { place: '指标!J2', reason: 'without-reason' },
  ]);
});
