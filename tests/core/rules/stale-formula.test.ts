import { resultOf } from '../../../src/core/result.js';
import { everyFix } from '../../../src/core/model/index.js';
import { at, checked, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'stale-formula';

/** Two indicators with a formula each in a column. */
function sheet(...formulas: readonly string[]): string {
  const rows = formulas.map((formula, at) => `${at + 2} | beds | 上升 | 60 | 65 | 63 | ${formula}`);
  return `
    指标 | 指标代码 | 目标类型 | 基期值 | 目标值 | 当前值 | 增量完成率
    ${rows.join('\n')}
  `;
}

test('a column whose stored results differ is told once, at the first, with a fix for each cell', () => {
  const formula = (row: number) => `_xldudf_PLAN_COMPLETION(C${row},E${row},D${row})`;
  const book = workbook(
    sheet(`=${formula(2)} -> 0.6`, `=${formula(3)} -> 0.4`, `=${formula(4)} -> #VALUE!`),
  );
  const facts = { found: 0.4, expected: 0.6, count: 2, format: 'General' };
  expect(findings(rule, book)).toEqual([at(rule, '指标!F3', facts)]);
  const fixes = checked(book)
    .findings.filter((each) => each.rule === rule)
    .flatMap(everyFix);
  expect(fixes).toEqual([
    fix('F3', 0.4, { formula: formula(3), result: 0.6 }),
    fix('F4', '#VALUE!', { formula: formula(4), result: 0.6 }),
  ]);
});

function fix(cell: string, before: string | number, after: object) {
  return { sheet: '指标', cell, before, after };
}

test.each([
  ['the same number', '=PLAN.COMPLETION(C2,E2,D2) -> 0.6'],
  ['seventeen digits', '=PLAN.COMPLETION(C2,E2,D2) -> 0.59999999999999998'],
  ['fifteen digits of a third', '=PLAN.COVERAGE(1,3) -> 0.333333333333333'],
  ['a blank for a blank', '=PLAN.COMPLETION(C2,,D2) -> ""'],
  ['#N/A where there is no value', '=PLAN.COMPLETION(C2,E2,C2) -> #N/A'],
  ['a class in Chinese', '=plan.rating(C2,E2,D2,2020,2025,2022) -> 正常'],
  ['a class in English', '=plan.rating(C2,E2,D2,2020,2025,2022) -> On track'],
])('%s is no stale result', (_, formula) => {
  expect(findings(rule, workbook(sheet(formula)))).toEqual([]);
});

test.each([
  ['nothing', ''],
  ['#NAME?', ' -> #NAME?'],
  ['#N/A in place of a value', ' -> #N/A'],
])('a result that was not stored is told by its own rule: %s', (_, stored) => {
  const book = workbook(sheet(`=PLAN.COMPLETION(C2,E2,D2)${stored}`));
  expect(findings(rule, book)).toEqual([]);
  expect(findings('unstored-result', book)).toEqual([
    at('unstored-result', '指标!F2', { count: 1 }),
  ]);
});

test('the tenth digit of a number is where a stored result counts as another one', () => {
  expect(findings(rule, workbook(sheet('=PLAN.COVERAGE(3,5) -> 0.60000000001')))).toEqual([]);
  expect(findings(rule, workbook(sheet('=PLAN.COVERAGE(3,5) -> 0.6000001')))).toHaveLength(1);
});

test('a class that lapsed is told in the language of the workbook', () => {
  const lapsed = sheet('=PLAN.RATING(C2,E2,D2,2020,2025,2022) -> 滞后');
  const book = workbook(lapsed.replace('增量完成率', '备注'));
  const facts = { found: '滞后', expected: '正常', count: 1, format: 'General' };
  expect(findings(rule, book)).toEqual([at(rule, '指标!F2', facts)]);
});

test('a formula with what we do not calculate leaves its column undecided', () => {
  const book = workbook(sheet('=PLAN.COVERAGE(MEDIAN(C2:E2),300) -> 0.5'));
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([{ place: '指标!F2', reason: 'formula-not-supported' }]);
});

test('a formula that rests on a built-in one without a result is undecided', () => {
  const book = workbook(`
    指标 | 指标代码 | 目标类型 | 基期值 | 目标值 | 当前值 | 增量完成率
    2    | beds     | 上升     | 60     | 65     | =MEDIAN(1,2) | =PLAN.COMPLETION(C2,E2,D2) -> 0.6
  `);
  expect(undecided(rule, book)).toEqual([{ place: '指标!F2', reason: 'no-stored-result' }]);
});

test('sheets that are no part of the submission are left alone', () => {
  const book = workbook('草稿 | 甲 | =PLAN.COVERAGE(1,2) -> 0.4');
  expect(findings(rule, book)).toEqual([]);
});

test('a figure that a program spoiled is judged by what the function gives', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码          | 期间 | 分子 | 分母 | 数值
    2    | 340100   | facility-coverage | 2023 | 850  | 1000 | =PLAN.COVERAGE(D2,E2)*100 -> #NAME?
    3    | 340200   | facility-coverage | 2023 | 850  | 1000 | =PLAN.COVERAGE(D3,E3)*100
    4    | 340300   | facility-coverage | 2023 | 850  | 1000 | =PLAN.COVERAGE(D4,E4)*100 -> 80
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '数据!F4', { found: 80, expected: 85, count: 1, format: 'General' }),
  ]);
  for (const other of ['ratio-mismatch', 'missing-value', 'formula-error'] as const) {
    expect(findings(other, book)).toEqual([]);
  }
});

test('a cell that holds another formula than the template is left out of its column', () => {
  const book = workbook(
    sheet('=PLAN.ACHIEVEMENT(E2,D2) -> 0.5', '=PLAN.COMPLETION(C3,E3,D3) -> 0.4'),
  );
  expect(findings('foreign-formula', book)).toHaveLength(1);
  const facts = { found: 0.4, expected: 0.6, count: 1, format: 'General' };
  expect(findings(rule, book)).toEqual([at(rule, '指标!F3', facts)]);
});

/** A figure of 数据 that a formula of other functions gives. */
const figure = (formula: string) =>
  workbook(`
    封面 | 区划代码 | 340100
    数据 | 区划代码 | 指标代码 | 期间 | 数值 | 原始
    2    | 340100   | beds     | 2023 | ${formula} | 70
  `);

test('a false result of any formula is told, and what it comes to is what counts', () => {
  const book = figure('=1000+E2 -> 1075');
  const facts = { found: 1075, expected: 1070, count: 1, format: 'General' };
  expect(findings(rule, book)).toEqual([at(rule, '数据!D2', facts)]);
  const [observation] = checked(book).submission.observations;
  expect(observation?.value).toMatchObject({ value: 1070 });
  const [finding] = checked(book).findings.filter((each) => each.rule === rule);
  expect(everyFix(finding ?? { fixes: [] })).toEqual([
    { sheet: '数据', cell: 'D2', before: 1075, after: { formula: '1000+E2', result: 1070 } },
  ]);
});

test('our functions look at what other formulas come to, not at what is stored', () => {
  const book = workbook(`
    指标 | 指标代码 | 目标类型 | 基期值 | 目标值 | 当前值 | 增量完成率
    2    | beds     | 上升     | 60     | 65     | =60+3 -> 65 | =PLAN.COMPLETION(C2,E2,D2) -> 1
  `);
  expect(findings(rule, book)).toMatchObject([
    { place: '指标!F2', facts: { found: 1, expected: 0.6 } },
    { place: '指标!E2', facts: { found: 65, expected: 63 } },
  ]);
});

test.each([
  ['the number that it comes to', '=1000+E2 -> 1070'],
  ['a number that is stored as the cell shows it', '=E2/3 -> 23.333'],
  ['nothing of a blank', '=G2 -> 0'],
  ['no result', '=1000+E2'],
  ['what only another program calculates', '=XLOOKUP(A2,A:A,E:E) -> 71'],
  ['what another workbook says', '=[1]数据!A1 -> 71'],
  ['what is another thing each time', '=RAND()+E2 -> 71'],
])('%s is taken as stored', (_, formula) => {
  expect(findings(rule, figure(formula))).toEqual([]);
});

test('a schedule at the first of a month in 当前期间 is that of the month, in the cell as in the report', () => {
  const book = workbook(`
    封面 | 规划代码 | test-plan
    2    | 截止日期 | 2023-06-30
    指标 | 指标代码 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间   | 当前值 | 序时进度
    2    | fund     | 上升     | 2020   | 60     | 2025   | 65     | 2023-06-01 | 63     | =PLAN.SCHEDULE(C2,E2,G2) -> 0.5
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(findings('foreign-formula', book)).toEqual([]);
  const [indicator] = resultOf(checked(book)).indicators;
  expect(indicator?.schedule).toBe(0.5);
});
