import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'rounded-to-target';
const city = `
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan`;

test('one township short of full coverage is not 100.0', () => {
  const book = workbook(`${city}
    数据 | 区划代码 | 指标代码  | 期间 | 分子 | 分母 | 数值
    2    | 340100  | coverage | 2023 | 3100 | 3101 | 100.0
    3    | 340102  | coverage | 2023 | 3101 | 3101 | 100.0
    4    | 340103  | coverage | 2023 | 3100 | 3101 | 99.97
  `);
  const counts = { by: 'counts', numerator: 3100, denominator: 3101, unit: '%' };
  const facts = { found: 100, unrounded: 99.97, target: 100, ...counts };
  expect(findings(rule, book)).toEqual([at(rule, '数据!F2', facts)]);
});

test('a target that binary numbers cannot hold is met exactly', () => {
  const book = workbook(`${city}
    指标 | 指标代码  | 目标类型 | 目标值
    2    | coverage | 上升     | 85.1
    数据 | 区划代码 | 指标代码  | 期间 | 分子  | 分母  | 数值
    2    | 340100  | coverage | 2022 | 851   | 1000  | 85.1
    3    | 340100  | coverage | 2023 | 85099 | 100000 | 85.1
  `);
  expect(findings(rule, book).map(({ place }) => place)).toEqual(['数据!F3']);
});

test('the unit is held to its own target, the others to that of the plan', () => {
  const book = workbook(`${city}
    指标 | 指标代码  | 目标类型 | 目标值
    2    | coverage | 上升     | 95
    数据 | 区划代码 | 指标代码  | 期间 | 分子  | 分母  | 数值
    2    | 340100  | coverage | 2023 | 9496 | 10000 | 95
    3    | 340102  | coverage | 2023 | 9496 | 10000 | 95
  `);
  expect(findings(rule, book).map(({ place }) => place)).toEqual(['数据!F2']);
});

test('what is to stay low is judged from the other side', () => {
  const book = workbook(`${city}
    数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2    | 340100  | waiting | 2022 | 504  | 100  | 5.0
    3    | 340100  | waiting | 2023 | 496  | 100  | 5.0
  `);
  const counts = { by: 'counts', numerator: 504, denominator: 100, unit: '天' };
  const facts = { found: 5, unrounded: 5.04, target: 5, ...counts };
  expect(findings(rule, book)).toEqual([at(rule, '数据!F2', facts)]);
});

test('a rate that its counts contradict is another rule’s', () => {
  const book = workbook(`${city}
    数据 | 区划代码 | 指标代码  | 期间 | 分子 | 分母 | 数值
    2    | 340100  | coverage | 2023 | 90   | 100  | 100
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a rounded numerator that may reach the target passes, one that cannot does not', () => {
  const book = workbook(`${city}
    数据 | 区划代码 | 指标代码    | 期间 | 分子  | 分母   | 数值 | 精度
    2    | 340100  | volunteers | 2022 | 9990  | 100000 | 10   | 约至百位
    3    | 340100  | volunteers | 2023 | 9992  | 100000 | 10   | 约至十位
  `);
  expect(findings(rule, book).map(({ place }) => place)).toEqual(['数据!F3']);
});

test('a current value is held to the counts of 数据 too', () => {
  const book = workbook(`${city}
    指标 | 指标代码  | 目标类型 | 目标值 | 当前期间 | 当前值
    2    | coverage | 上升     | 100   | 2023    | 100
    数据 | 区划代码 | 指标代码  | 期间 | 分子  | 分母   | 数值
    2    | 340100  | coverage | 2023 | 20119 | 20200 | 99.6
  `);
  const counts = { by: 'counts', numerator: 20119, denominator: 20200, unit: '%' };
  const facts = { found: 100, unrounded: 99.6, target: 100, ...counts };
  expect(findings(rule, book)).toEqual([at(rule, '指标!E2', facts)]);
});

test('without counts a current value is held to the value of 数据', () => {
  const book = workbook(`${city}
    指标 | 指标代码  | 目标类型 | 目标值 | 当前期间 | 当前值
    2    | coverage | 上升     | 100   | 2023    | 100
    3    | waiting  | 上限     | 5     | 2023    | 5
    数据 | 区划代码 | 指标代码  | 期间 | 数值
    2    | 340100  | coverage | 2023 | 99.6
    3    | 340100  | waiting  | 2023 | 5.4
  `);
  const counts = { by: 'data', numerator: null, denominator: null };
  expect(findings(rule, book)).toEqual([
    at(rule, '指标!E2', { found: 100, unrounded: 99.6, target: 100, ...counts, unit: '%' }),
    at(rule, '指标!E3', { found: 5, unrounded: 5.4, target: 5, ...counts, unit: '天' }),
  ]);
});

test('a row that is told itself, and a current value below its target, are not told of again', () => {
  const book = workbook(`${city}
    指标 | 指标代码    | 目标类型 | 目标值 | 当前期间 | 当前值
    2    | coverage   | 上升     | 100   | 2023    | 100
    3    | volunteers | 下限     | 10    | 2023    | 9.6
    数据 | 区划代码 | 指标代码    | 期间 | 分子  | 分母   | 数值
    2    | 340100  | coverage   | 2023 | 20119 | 20200 | 100
    3    | 340100  | volunteers | 2023 | 956   | 10000 | 9.56
  `);
  expect(findings(rule, book).map(({ place }) => place)).toEqual(['数据!F2']);
});

test('a format without the decimals of an indicator may not show its target', () => {
  const book = workbook(`${city}
    指标 | 指标代码  | 目标类型 | 目标值 | 当前期间 | 当前值
    2    | coverage | 上升     | 100   | 2023    | 99.6
    数据 | 区划代码 | 指标代码  | 期间 | 数值
    2    | 340100  | coverage | 2021 | 99.4
    3    | 340100  | coverage | 2022 | 99.96
    4    | 340100  | coverage | 2023 | 99.6
    ! shown 指标!E2 0
    ! shown 数据!D2 0
    ! shown 数据!D3 0.0
    ! shown 数据!D4 0.#
  `);
  const format = { by: 'format', numerator: null, denominator: null, unit: '%' };
  const facts = { found: 100, unrounded: 99.6, target: 100, ...format };
  expect(findings(rule, book)).toEqual([at(rule, '指标!E2', facts)]);
});
