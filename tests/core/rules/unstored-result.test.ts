import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'unstored-result';
const withFormula = (formula: string) => `
  指标 | 指标代码 | 目标类型 | 当前值 | 备注
  2    | coverage | 监测     | 85     | ${formula}
`;

test('formulas without results are counted and told once, at the first', () => {
  const book = workbook(`
    ${withFormula('=PLAN.RATING(A2)')}
    数据 | 区划代码 | 分子 | 分母 | 数值
    2    | 340100   | 1    | 2    | =B2/C2
    3    | 340100   | 1    | 2    | =B3/C3 -> 0.5
  `);
  expect(findings(rule, book)).toEqual([at(rule, '指标!D2', { count: 2 })]);
});

test.each(['#NAME?', '#BUSY!', '#GETTING_DATA'])(
  'our function that a program left at %s has no result',
  (error) => {
    const book = workbook(withFormula(`=_xldudf_PLAN_RATING(A2) -> ${error}`));
    expect(findings(rule, book)).toEqual([at(rule, '指标!D2', { count: 1 })]);
  },
);

test.each(['=PLAN.RATING(A2) -> 正常', '=IF(A2="","",1) -> ""', '=foo(A2) -> #NAME?'])(
  '%s has its result, or an error that another rule tells',
  (formula) => {
    expect(findings(rule, workbook(withFormula(formula)))).toEqual([]);
  },
);

test('an open workbook cannot tell what is stored, but only formulas raise the question', () => {
  const unknown = new Set(['stored-results'] as const);
  const open = workbook(withFormula('=PLAN.RATING(A2)'), { unknown });
  expect(undecided(rule, open)).toEqual([{ place: '', reason: 'not-told-by-source' }]);
  expect(undecided(rule, workbook(withFormula('正常'), { unknown }))).toEqual([]);
});
