import { checked, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'foreign-formula';
const headers =
  '指标代码 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 目标上限 | 当前期间 | 当前值';
const beds = 'beds | 上升 | 2020 | 60 | 2025 | 66 | | 2022 | 62';
const households = 'poor-households | 下降 | 2020 | 900 | 2025 | 0 | | 2022 | 300';

/** Two rows of 指标, the first with a computed column. */
function row(column: string, cell: string, indicator = beds) {
  return workbook(`
    指标 | ${headers} | ${column}
    2    | ${indicator} | ${cell}
    3    | ${households} | =PLAN.COMPLETION(D3,I3,F3)
  `);
}

const errors = (book: ReturnType<typeof workbook>) =>
  checked(book).findings.filter((one) => one.rule === rule && one.severity === 'error');

test.each([
  '=PLAN.COMPLETION(D2,I2,F2)',
  '=PLAN.COMPLETION(D2,I2,F2) -> 0.333333333333333',
  '=_xldudf_PLAN_COMPLETION( D2 , I2 , F2 )',
  '=plan.completion($D$2,I2,F2)',
  '=_xlfn.PLAN.COMPLETION(D2,I2,F2)',
  '=_xlfn._xludf.PLAN.COMPLETION(D2,I2,F2)',
  '=_xludf._xldudf_PLAN_COMPLETION(D2,I2,F2)',
  '=PLAN.COMPLETION(60,62,66)',
])('%s is what the template calculates, however it is spelled and whatever is stored', (cell) => {
  expect(errors(row('增量完成率', cell))).toEqual([]);
});

test.each([
  ['another function', '=PLAN.ACHIEVEMENT(I2,F2)', 62 / 66],
  ['another row', '=PLAN.COMPLETION(D3,I3,F3)', 600 / 900],
  ['another order', '=PLAN.COMPLETION(I2,D2,F2)', -0.5],
  ['a right result stored', '=PLAN.ACHIEVEMENT(I2,F2) -> 0.333333333333333', 62 / 66],
])(
  '%s comes to something else and is told with the formula of the template',
  (...[, cell, found]) => {
    const [error] = errors(row('增量完成率', cell));
    expect(error).toMatchObject({ sheet: '指标', cell: 'J2', facts: { column: 'completion' } });
    expect(error?.facts['found']).toBeCloseTo(found, 12);
    expect(error?.fix?.after).toEqual({
      formula: '_xldudf_PLAN_COMPLETION(D2,I2,F2)',
      result: 2 / 6,
    });
  },
);

test('a function that comes to an error where the template gives a value is told without a number', () => {
  const [error] = errors(row('增量完成率', '=PLAN.COMPLETION(D2,I2,D2)'));
  expect(error?.facts).toMatchObject({ found: null, isBlank: false });
});

test('a number where the template comes to nothing is told without an expected one', () => {
  const missing = beds.replace('| 62', '|');
  const [error] = errors(row('增量完成率', '=PLAN.COMPLETION(D3,I3,F3)', missing));
  expect(error?.facts).toMatchObject({ found: 600 / 900, expected: null });
  expect(errors(row('增量完成率', '=PLAN.COMPLETION(D2,I2,F2)', missing))).toEqual([]);
});

test.each([
  ['=PLAN.COMPLETION(T[[#This Row],[基期值]],T[[#This Row],[当前值]],T[[#This Row],[目标值]])', 0],
  ['=plan.completion(t[[#this row],[基期值]],t[[#this row],[当前值]],t[[#this row],[目标值]])', 0],
  ['=_xldudf_PLAN_COMPLETION([@基期值],[@当前值],[@目标值])', 0],
  ['=PLAN.COMPLETION(T[[#This Row],[基期值]],T[[#This Row],[目标值]],T[[#This Row],[当前值]])', 1],
])('%s is taken by what it refers to', (cell, wrong) => {
  const book = row('增量完成率', cell);
  const columns = `${headers} | 增量完成率`.split('|').map((each) => each.trim());
  const area = { top: 1, left: 1, bottom: 3, right: columns.length };
  const table = { name: 'T', columns, area, headerRows: 1, totalsRows: 0, calculated: [] };
  const sheets = book.sheets.map((each) => ({ ...each, tables: [table] }));
  expect(errors({ ...book, sheets })).toHaveLength(wrong);
});

test('a blank cell is noted where the template gives a value, and nowhere else', () => {
  const blank = checked(row('增量完成率', '')).findings.filter((one) => one.rule === rule);
  expect(blank).toMatchObject([{ severity: 'note', cell: 'J2', facts: { isBlank: true } }]);
  expect(findings(rule, row('增量完成率', '', beds.replace('62', '')))).toEqual([]);
});

test('typed values and built-in formulas are left to another rule', () => {
  for (const cell of ['0.9', '=I2/F2', '…']) {
    expect(findings(rule, row('增量完成率', cell))).toEqual([]);
  }
});

test('the straight path passes beside the planned one', () => {
  const book = (pace: string) =>
    workbook(`
      指标 | ${headers} | 进度比
      2    | ${beds} | ${pace}
      年度目标 | 指标代码 | 期间 | 计划值
      2        | beds     | 2022 | 64
    `);
  expect(errors(book('=PLAN.PACE(D2,I2,F2,C2,E2,H2)'))).toEqual([]);
  expect(errors(book('=PLAN.PACE(D2,I2,F2,C2,E2,H2,年度目标!B2:C2)'))).toEqual([]);
  expect(errors(book('=PLAN.PACE(D2,I2,F2,2019,E2,H2)'))).toHaveLength(1);
});

test('an input that no program stored leaves it undecided', () => {
  const book = row('增量完成率', '=PLAN.COMPLETION(D2,I2,F2)', beds.replace('| 62', '| =VDB(1)'));
  expect(undecided(rule, book)).toMatchObject([{ place: '指标!J2' }]);
});

test('the formula of an earlier template is noted with what that of today gives, typed or not', () => {
  const today = { column: 'achievement', expected: 3, isEarlier: true };
  const falling = 'poor-households | 下降 | 2020 | 900 | 2025 | 900 | | 2022 | 300';
  const told = (cell: string, of = rule) =>
    checked(row('目标实现率', cell, falling)).findings.filter(
      (one) => one.rule === of && one.cell === 'J2',
    );
  expect(told('=PLAN.ACHIEVEMENT(I2,F2)')).toMatchObject([
    { severity: 'note', facts: { ...today, found: 1 / 3 } },
  ]);
  expect(told('=PLAN.ACHIEVEMENT(I2,F2,B2)')).toEqual([]);
  expect(told('0.333', 'overwritten-formula')).toMatchObject([
    { severity: 'note', facts: { isRight: false, isEarlier: true } },
  ]);
  expect(told('0.5', 'overwritten-formula')).toMatchObject([
    { severity: 'error', facts: { isEarlier: false } },
  ]);
});

test('the official word for the class of the template is no other result, and that of another class is', () => {
  const rated = (formula: string) =>
    errors(row('评级', formula)).filter(({ cell }) => cell === 'J2');
  expect(rated('=PLAN.RATING(D2,I2,F2,C2,E2,H2,B2,,,,1.05)')).toEqual([]);
  expect(rated('=PLAN.RATING(D2,I2,63,C2,E2,H2,B2,,,,1.05)')).toHaveLength(1);
});
