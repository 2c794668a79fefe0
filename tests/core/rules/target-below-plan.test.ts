import { at, checked, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'target-below-plan';

const city = `
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan`;
const province = `
    封面 | 区划代码 | 340000
    2    | 规划代码 | test-plan`;

test('a coverage below that of the plan is an error where it is binding', () => {
  const book = workbook(`${city}
    指标 | 指标代码  | 目标类型 | 目标年 | 目标值
    2    | coverage | 上升     | 2025   | 99.9
  `);
  const facts = { found: 99.9, expected: 100, limit: 'lower', unit: '%' };
  expect(findings(rule, book)).toEqual([at(rule, '指标!D2', facts)]);
  expect(checked(book).findings.find((one) => one.rule === rule)?.severity).toBe('error');
});

test('an expected indicator is asked about, unless the workbook itself calls it binding', () => {
  const severity = (status: string) => {
    const book = workbook(`${city}
      指标 | 指标代码   | 属性      | 目标类型 | 目标年 | 目标值
      2    | volunteers | ${status} | 下限     | 2025   | 9
    `);
    return checked(book).findings.find((one) => one.rule === rule)?.severity;
  };
  expect(severity('预期性')).toBe('verify');
  expect(severity('约束性')).toBe('error');
});

test('the target of the plan and a stronger one pass', () => {
  const book = workbook(`${city}
    指标 | 指标代码   | 目标类型 | 目标年 | 目标值
    2    | coverage   | 上升     | 2025   | 100.0%
    3    | workers    | 上升     | 2025   | 18.1
    4    | waiting    | 上限     | 2025   | 4.9
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('what is to stay low may not be set higher', () => {
  const book = workbook(`${city}
    指标 | 指标代码 | 目标类型 | 目标年 | 目标值
    2    | waiting | 上限     | 2025   | 5.1
  `);
  const facts = { found: 5.1, expected: 5, limit: 'upper', unit: '天' };
  expect(findings(rule, book)).toEqual([at(rule, '指标!D2', facts)]);
});

test('an interim target of an earlier year may ask less, a later year may not', () => {
  const book = workbook(`${city}
    指标 | 指标代码  | 目标类型 | 目标年 | 目标值
    2    | coverage | 上升     | 2023   | 95
    3    | coverage | 上升     | 2026   | 95
  `);
  expect(findings(rule, book).map(({ place }) => place)).toEqual(['指标!D3']);
});

test('an amount is the target of the plan’s own region alone', () => {
  const beds =
    '指标 | 指标代码 | 单位 | 目标类型 | 目标年 | 目标值\n2 | beds | 百张 | 上升 | 2025 | 1.99';
  expect(findings(rule, workbook(`${city}\n${beds}`))).toEqual([]);
  const facts = { found: 1.99, expected: 2, limit: 'lower', unit: '百张' };
  expect(findings(rule, workbook(`${province}\n${beds}`))).toEqual([at(rule, '指标!E2', facts)]);
});

test('a band may not be wider than the plan’s, and holds for the province only', () => {
  const band = (unit: string) => `${unit}
    指标 | 指标代码 | 目标类型 | 目标年 | 目标值 | 目标上限
    2    | pilots  | 区间     | 2025   | 9      | 21`;
  expect(findings(rule, workbook(band(city)))).toEqual([]);
  expect(findings(rule, workbook(band(province)))).toEqual([
    at(rule, '指标!D2', { found: 9, expected: 10, limit: 'lower', unit: '个' }),
    at(rule, '指标!E2', { found: 21, expected: 20, limit: 'upper', unit: '个' }),
  ]);
});

test('a target of another kind can not be compared: another rule tells the kind', () => {
  const book = workbook(`${city}
    指标 | 指标代码 | 目标类型 | 目标年 | 目标值
    2    | coverage | 监测     |        |
    3    | workers  | 下限     | 2025   | 1
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a target that is not available is undecided', () => {
  const book = workbook(`${city}
    指标 | 指标代码  | 目标类型 | 目标年 | 目标值
    2    | coverage | 上升     | 2025   | …
    3    | workers  | 上升     | 2025   |
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([{ place: '指标!D2', reason: 'unavailable' }]);
});

test('a target on the wrong side of its base is told as inverted alone', () => {
  const book = (target: number) =>
    workbook(`
      封面 | 区划代码 | 340100
      2    | 规划代码 | test-plan
      指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值
      2    | coverage | %    | 上升     | 2020   | 60     | 2025   | ${target}
    `);
  expect(findings(rule, book(59.4))).toEqual([]);
  expect(findings('target-range-inverted', book(59.4))).toHaveLength(1);
  expect(findings(rule, book(59.5))).toHaveLength(1);
});
