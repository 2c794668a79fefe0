import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'unknown-indicator';
const withCode = (code: string) =>
  workbook(`
    封面 | 规划代码 | test-plan
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | ${code}  | 2023 | 85
  `);

test.each(['coverag', '覆盖率', 'facility-coverage', '12', '__proto__', 'constructor'])(
  'the plan has no indicator %s',
  (found) => {
    const facts = { found, plan: 'test-plan' };
    expect(findings(rule, withCode(found))).toEqual([at(rule, '数据!B2', facts)]);
  },
);

test.each([
  'coverage',
  'Coverage',
  'COVERAGE',
  '" coverage "',
  '"　coverage　"',
  'ｃｏｖｅｒａｇｅ',
])('%s is the indicator coverage', (code) => {
  expect(findings(rule, withCode(code))).toEqual([]);
});

test('every sheet that names indicators is held to the plan', () => {
  const book = workbook(`
    封面     | 规划代码 | test-plan
    指标     | 指标代码
    2        | x1
    年度目标 | 指标代码
    2        | x2
    任务     | 任务编号 | 关联指标
    2        | T1       | x3
    3        | T2       | —
  `);
  expect(findings(rule, book).map(({ place }) => place)).toEqual([
    '指标!A2',
    '年度目标!A2',
    '任务!B2',
  ]);
});

test('without a known plan the indicators of all plans are known', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码          | 期间 | 数值
    2    | 340100   | facility-coverage | 2023 | 85
    3    | 340100   | nothing           | 2023 | 85
  `);
  expect(findings(rule, book)).toEqual([at(rule, '数据!B3', { found: 'nothing', plan: null })]);
});

test('a code that is declared unavailable leaves its row open, a blank is told elsewhere', () => {
  expect(undecided(rule, withCode('…'))).toEqual([{ place: '数据!B2', reason: 'unavailable' }]);
  expect(findings(rule, withCode(''))).toEqual([]);
});
