import { at, checked, findings as told, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'overwritten-formula';
const headers =
  '指标代码 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 目标上限 | 当前期间 | 当前值';
const beds = 'beds | 上升 | 2020 | 60 | 2025 | 66 | | 2022 | 62';

/** What stands against a workbook: a right value that was typed is only noted. */
function findings(asked: typeof rule, book: ReturnType<typeof workbook>) {
  const { findings: all } = checked(book);
  const noted = all.filter((one) => one.rule === asked && one.severity === 'note');
  const places = new Set(noted.map(({ sheet, cell }) => `${sheet}!${cell}`));
  return told(asked, book).filter(({ place }) => !places.has(place));
}

/** A row of 指标 with one computed column. */
function row(column: string, cell: string, indicator = beds): string {
  return `
    指标 | ${headers} | ${column}
    2    | ${indicator} | ${cell}
  `;
}

test('a completion typed over its formula is reported with the formula of the template', () => {
  const book = workbook(row('增量完成率', '0.5'));
  const facts = {
    column: 'completion',
    found: 0.5,
    expected: 2 / 6,
    isRight: false,
    isEarlier: false,
  };
  expect(findings(rule, book)).toEqual([at(rule, '指标!J2', facts)]);
  const [finding] = checked(book).findings.filter((each) => each.rule === rule);
  const after = { formula: '_xldudf_PLAN_COMPLETION(D2,I2,F2)', result: 2 / 6 };
  expect(finding?.fix).toEqual({ sheet: '指标', cell: 'J2', before: 0.5, after });
});

test('a class typed over its formula is reported, whatever the language', () => {
  const lagging = beds.replace('62', '61');
  const facts = (found: string) => ({
    column: 'rating',
    found,
    expected: 'lagging',
    isRight: false,
    isEarlier: false,
  });
  for (const word of ['正常', 'On track']) {
    const book = workbook(row('评级', word, lagging));
    expect(findings(rule, book)).toEqual([at(rule, '指标!J2', facts(word))]);
  }
  expect(findings(rule, workbook(row('评级', '滞后', lagging)))).toEqual([]);
  expect(findings(rule, workbook(row('评级', 'lagging', lagging)))).toEqual([]);
});

test.each([
  ['增量完成率', '33.3%'],
  ['增量完成率', '0.333333333333333'],
  ['目标实现率', '93.9%'],
  ['序时进度', '0.4'],
  ['进度比', '0.83'],
  ['增量完成率', '=(I2-D2)/(F2-D2) -> 0.333333333333333'],
  ['增量完成率', '=(I2-D2)/(F2-D2)'],
  ['增量完成率', '=PLAN.COMPLETION(D2,I2,F2) -> 0.5'],
  ['增量完成率', ''],
  ['增量完成率', '…'],
])('%s %s is what the template calculates, or another rule tells', (column, cell) => {
  expect(findings(rule, workbook(row(column, cell)))).toEqual([]);
});

test('a number is held to the decimals that the template shows', () => {
  expect(findings(rule, workbook(row('增量完成率', '33%')))).toHaveLength(1);
  expect(findings(rule, workbook(row('增量完成率', '33.4%')))).toHaveLength(1);
  expect(findings(rule, workbook(row('增量完成率', '33.33%')))).toEqual([]);
  expect(findings(rule, workbook(row('进度比', '0.8')))).toHaveLength(1);
});

test('a formula of other functions with another result is reported', () => {
  const book = workbook(row('增量完成率', '=I2/F2 -> 0.939393939393939'));
  expect(findings(rule, book)).toHaveLength(1);
});

test('without the inputs there is nothing that a typed number could differ from', () => {
  expect(findings(rule, workbook(row('增量完成率', '0.5', beds.replace('62', ''))))).toEqual([]);
  expect(findings(rule, workbook(row('增量完成率', '1', beds.replace('60', '66'))))).toEqual([]);
});

test('a column that the kind of target does not use has no formula to restore', () => {
  const floor = 'volunteers | 下限 | | | 2025 | 10 | | 2022 | 12';
  expect(findings(rule, workbook(row('增量完成率', '1', floor)))).toEqual([]);
  expect(findings(rule, workbook(row('评级', '已完成', floor)))).toEqual([]);
  expect(findings(rule, workbook(row('评级', '滞后', floor)))).toHaveLength(1);
});

test('a band is calculated through the year of its period', () => {
  const band = (current: number) => `pilots | 区间 | | | 2025 | 10 | 20 | 2022H1 | ${current}`;
  expect(findings(rule, workbook(row('序时进度', '0.5', band(4))))).toEqual([]);
  expect(findings(rule, workbook(row('评级', '需加快', band(4))))).toEqual([]);
  expect(findings(rule, workbook(row('评级', '正常', band(21))))).toHaveLength(1);
});

test('planned values bend the path, and the straight one passes as well', () => {
  const path = `
    年度目标 | 指标代码 | 期间 | 计划值
    2        | beds     | 2022 | 64
    3        | beds     | 2023 | 65
  `;
  const pace = (cell: string) => findings(rule, workbook(`${row('进度比', cell)}${path}`));
  expect(pace('0.5')).toEqual([]);
  expect(pace('0.83')).toEqual([]);
  expect(pace('1')).toEqual([
    at(rule, '指标!J2', {
      column: 'pace',
      found: 1,
      expected: 0.5,
      isRight: false,
      isEarlier: false,
    }),
  ]);
});

test('a figure that a built-in formula did not store leaves the row undecided', () => {
  const book = workbook(row('增量完成率', '0.5', beds.replace(' 62', ' =MEDIAN(30,32)')));
  expect(undecided(rule, book)).toEqual([{ place: '指标!J2', reason: 'no-stored-result' }]);
});

test('a right value that was typed is noted, and the formula can be put back', () => {
  const book = workbook(row('增量完成率', '33.3%'));
  const [noted] = checked(book).findings.filter((one) => one.rule === rule);
  expect(noted).toMatchObject({
    ...{ severity: 'note', fix: { cell: 'J2' } },
    facts: { found: 0.333, isRight: true },
  });
});

test('a formula of other functions is judged by what we make of it, stored or not', () => {
  const wrong = workbook(row('增量完成率', '=I2/F2'));
  expect(findings(rule, wrong)).toMatchObject([{ place: '指标!J2' }]);
  const cooked = workbook(row('增量完成率', '=I2/F2 -> 0.333333333333333'));
  expect(findings(rule, cooked)).toMatchObject([{ place: '指标!J2' }]);
});

test('a formula that we cannot work out is taken by what is stored, and undecided where nothing is', () => {
  expect(findings(rule, workbook(row('增量完成率', '=VDB(1,2,3,4,5) -> 0.5')))).toHaveLength(1);
  const open = workbook(row('增量完成率', '=VDB(1,2,3,4,5)'));
  expect(undecided(rule, open)).toEqual([{ place: '指标!J2', reason: 'formula-not-supported' }]);
});

test('a prefix before our function changes nothing of what it comes to', () => {
  const prefixed = (name: string) => workbook(row('增量完成率', `=${name}(I2,F2)`));
  for (const name of ['_xlfn.PLAN.ACHIEVEMENT', '_xludf.PLAN.ACHIEVEMENT']) {
    expect(findings(rule, prefixed(name))).toMatchObject([{ facts: { found: 62 / 66 } }]);
    expect(undecided(rule, prefixed(name))).toEqual([]);
  }
});

test('of volatile formulas and those of other workbooks nothing that is stored counts', () => {
  for (const cell of ['=RAND()', '=IF(TODAY()>1,1/3,0)', "='[1]台账'!A1"]) {
    const stored = workbook(row('增量完成率', `${cell} -> 0.333333333333333`));
    expect(undecided(rule, stored)).toMatchObject([{ place: '指标!J2' }]);
  }
});

test('a formula that we cannot calculate is left open only where the template gives a value', () => {
  const open = (indicator: string) =>
    undecided(rule, workbook(row('增量完成率', '=VDB(1)', indicator)));
  expect(open(beds)).toHaveLength(1);
  expect(open(beds.replace('62', ''))).toEqual([]);
});

test('a formula of other functions that comes to nothing is told without a number', () => {
  for (const cell of ['=I2/0', '=IF(I2>0,"",1)']) {
    expect(findings(rule, workbook(row('增量完成率', cell)))).toMatchObject([
      { place: '指标!J2', facts: { found: null, expected: 2 / 6 } },
    ]);
  }
  const stored = workbook(row('增量完成率', '=I2/0 -> #DIV/0!'));
  expect(checked(stored).findings.map((finding) => finding.rule)).toContain('formula-error');
  expect(findings(rule, stored)).toEqual([]);
});
