import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'target-missed';

const cover = `
  封面 | 区划代码 | 340100
  2    | 规划代码 | test-plan
  3    | 截止日期 | 2025-12-31
`;

test('a target that is due and not met is asked about, one that is met is not', () => {
  const book = workbook(`${cover}
    指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | beds     | 张   | 上升     | 2020   | 100    | 2025   | 200    | 2025     | 199
    3    | stations | 个   | 上升     | 2020   | 100    | 2025   | 200    | 2025Q4   | 200
  `);
  const amounts = { current: 199, period: '2025', target: 200, gap: 1, unit: '张' };
  const facts = { class: 'missed', ...amounts, isBinding: true };
  expect(findings(rule, book)).toEqual([at(rule, '指标!I2', facts)]);
});

test('the day before the deadline nothing is missed yet', () => {
  const book = workbook(`${cover}
    指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | stations | 个   | 上升     | 2020   | 100    | 2025   | 200    | 2025Q3   | 101
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a floor that is broken is asked about at any date', () => {
  const book = workbook(`${cover}
    指标 | 指标代码   | 单位 | 目标类型 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | volunteers | %    | 下限     | 2025   | 10     | 2022     | 9
  `);
  const facts = { class: 'breached', current: 9, period: '2022', target: 10, gap: 1, unit: '%' };
  expect(findings(rule, book)).toEqual([at(rule, '指标!G2', facts)]);
});

test('by another kind than the plan has nothing is missed: the kind is told', () => {
  const book = workbook(`${cover}
    指标 | 指标代码 | 单位 | 目标类型 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | beds     | 张   | 下限     | 2025   | 200    | 2022     | 1
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(findings('plan-field-mismatch', book)).toHaveLength(1);
});

test('a kind of its own where the plan has no target is judged as it is typed', () => {
  const book = workbook(`${cover}
    指标 | 指标代码 | 单位 | 目标类型 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | visitors | 人次 | 下限     | 2025   | 200    | 2022     | 1
  `);
  expect(findings(rule, book)).toHaveLength(1);
});

test('a coverage of 3100 in 3101 is shown as 100.0 and still missed', () => {
  const book = workbook(`${cover}
    指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | coverage | %    | 上升     | 2020   | 60     | 2025   | 100    | 2025     | 100.0

    数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2    | 340100   | coverage | 2025 | 3100 | 3101 | 100.0
  `);
  const facts = {
    ...{ class: 'missed', current: 99.97, period: '2025' },
    ...{ target: 100, gap: 0.03, unit: '%', isBinding: true },
  };
  expect(findings(rule, book)).toEqual([at(rule, '指标!I2', facts)]);
});

test('an indicator that holds for the province only is not asked of a city', () => {
  const book = workbook(`${cover}
    指标 | 指标代码 | 单位 | 目标类型 | 目标年 | 目标值 | 目标上限 | 当前期间 | 当前值
    2    | pilots   | 个   | 区间     | 2025   | 10     | 20       | 2025     | 1
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([]);
});

test('a figure that is due and was not obtained, or is rounded too far, is undecided', () => {
  const book = workbook(`${cover}
    指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | beds     | 张   | 上升     | 2020   | 100    | 2025   | 200    | 2025     | …
    3    | poor-households | 户 | 下降 | 2020 | 900    | 2025   | 100    | 2025     | 100

    数据 | 区划代码 | 指标代码        | 期间 | 数值 | 精度
    2    | 340100   | poor-households | 2025 | 100  | 约至百位
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([
    { place: '指标!I2', reason: 'unavailable' },
    { place: '指标!I3', reason: 'too-rounded' },
  ]);
});

test('a target of a later year is not undecided for a base that was not published', () => {
  const book = workbook(`${cover}
    指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | beds     | 张   | 上升     | 2020   | …      | 2025   | 200    | 2023     | 120
  `);
  expect(undecided(rule, book)).toEqual([]);
});
