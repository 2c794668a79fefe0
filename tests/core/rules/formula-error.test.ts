import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'formula-error';

test.each(['#DIV/0!', '#REF!', '#N/A', '#NAME?', '#VALUE!'])(
  'the error %s of a formula is told at its cell',
  (error) => {
    const book = workbook(`
      数据 | 区划代码 | 指标代码 | 期间 | 数值
      2    | 340100   | coverage | 2023 | =X2/Y2 -> ${error}
    `);
    expect(findings(rule, book)).toEqual([at(rule, '数据!D2', { found: error })]);
  },
);

test('a pasted error and an error on the cover are told', () => {
  const book = workbook(`
    封面 | 区划代码 | =VLOOKUP(A9,B:C,2,0) -> #N/A
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | coverage | 2023 | #N/A
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '封面!B1', { found: '#N/A' }),
    at(rule, '数据!D2', { found: '#N/A' }),
  ]);
});

test.each([
  'PLAN.COMPLETION(A2,B2,C2)',
  '_xldudf_PLAN_COMPLETION(A2,B2,C2)',
  '[2]!_xldudf_PLAN_COMPLETION(A2,B2,C2)',
  'plan.completion(A2,B2,C2)',
])('%s is judged by our own calculation, whatever is stored', (formula) => {
  const book = workbook(`
    指标 | 指标代码 | 目标类型 | 增量完成率
    2    | coverage | 上升     | =${formula} -> #VALUE!
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a built-in twin may answer #N/A where a figure is not there, but no other error', () => {
  const book = workbook(`
    指标 | 指标代码 | 目标类型 | 增量完成率           | 序时进度
    2    | coverage | 上升     | =IF(A2="…",NA()) -> #N/A | =A2/0 -> #DIV/0!
  `);
  expect(findings(rule, book)).toEqual([at(rule, '指标!D2', { found: '#DIV/0!' })]);
});

test('errors in columns and sheets of the office itself are left alone', () => {
  const book = workbook(`
    数据 | 区划代码 | 上年数
    2    | 340100   | #REF!
    台账 | 数值
    2    | #REF!
  `);
  expect(findings(rule, book)).toEqual([]);
});
