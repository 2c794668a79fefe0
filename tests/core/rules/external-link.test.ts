import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'external-link';
const withFormula = (formula: string) => `
  数据 | 区划代码 | 指标代码 | 期间 | 数值
  2    | 340100   | coverage | 2023 | =${formula} -> 85
`;

test.each([
  ["'D:\\报表\\[台账.xlsx]一月 份'!A1", '台账.xlsx'],
  ['[台账.xlsx]Sheet1!A1', '台账.xlsx'],
  ["SUM(B2,'[台账.xlsx]一月'!A1:A9)", '台账.xlsx'],
  ['[1]台账!A1', '1'],
])('%s points to another workbook', (formula, link) => {
  const book = workbook(withFormula(formula));
  expect(findings(rule, book)).toEqual([at(rule, '数据!D2', { link })]);
});

test('a numbered link is told once, by the name of its file', () => {
  const book = workbook(`${withFormula('[1]台账!A1')}\n! linked file:///D:/报表/社区台账.xlsx`);
  expect(findings(rule, book)).toEqual([at(rule, '数据!D2', { link: '社区台账.xlsx' })]);
});

test('a link that no cell of the contract uses is told for the workbook', () => {
  const book = workbook(`
    ${withFormula('1+84')}
    台账 | 序号
    2    | =[1]一月!A1 -> 1
    ! linked 社区台账.xlsx
  `);
  expect(findings(rule, book)).toEqual([at(rule, '', { link: '社区台账.xlsx' })]);
});

test('the link by which our own functions are stored is none', () => {
  const book = workbook(`
    指标 | 指标代码 | 目标类型 | 评级
    2    | coverage | 监测     | =[2]!_xldudf_PLAN_RATING(A2) -> 不评级
    ! linked 社区台账.xlsx
    ! linked plan-indicators.xlam
  `);
  expect(findings(rule, book)).toEqual([at(rule, '', { link: '社区台账.xlsx' })]);
});

test.each([
  '[@分子]/[@分母]',
  '表1[[#This Row],[分子]]/表1[分母]',
  "SUM('一月'!A1,表1[分母],'二月'!A1)",
  'A2&"[1]台账!A1"',
  '台账!A1',
])('%s stays within the workbook', (formula) => {
  expect(findings(rule, workbook(withFormula(formula)))).toEqual([]);
});

test('an open workbook cannot tell its links, only its formulas', () => {
  const unknown = new Set(['external-links'] as const);
  const book = workbook(withFormula("'D:\\[台账.xlsx]一月'!A1"), { unknown });
  expect(findings(rule, book)).toEqual([at(rule, '数据!D2', { link: '台账.xlsx' })]);
  expect(undecided(rule, book)).toEqual([{ place: '', reason: 'not-told-by-source' }]);
});
