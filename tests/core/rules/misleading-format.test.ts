import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'misleading-format';

const shown = (...traits: readonly string[]) =>
  workbook(`
    封面 | 填报单位 | 合肥市民政局
    2    | 截止日期 | 2023-12-31
    指标 | 指标代码 | 当前值 | 评级
    2    | facility-coverage | 85 | =PLAN.RATING() -> 正常
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100 | facility-coverage | 2022 | 80
    3    | 340100 | facility-coverage | 2023 | 85
    4    | 340100 | facility-coverage | 2021 |
    ${traits.map((trait) => `! shown ${trait}`).join('\n')}
  `);

test('a format that writes digits of its own is told at the cell', () => {
  const facts = { deceit: 'digits', format: '"96.5"', cells: 1 };
  expect(findings(rule, shown('数据!D3 "96.5"'))).toEqual([at(rule, '数据!D3', facts)]);
});

test('cells of a column with the same format are told once', () => {
  const facts = { deceit: 'scaled', format: '0,', cells: 2 };
  expect(findings(rule, shown('数据!D2 0,', '数据!D3 0,'))).toEqual([at(rule, '数据!D2', facts)]);
});

test('a computed cell and the cover are looked at too', () => {
  const places = findings(rule, shown('指标!C2 ;;;', '封面!B2 "2022-12-31"')).map(
    ({ place }) => place,
  );
  expect(places).toEqual(['封面!B2', '指标!C2']);
});

test('a blank cell and a column that is not of the contract mislead nobody', () => {
  expect(findings(rule, shown('数据!D4 "96.5"'))).toEqual([]);
});

test.each(['General', '0.0', '0.0%', '0.0"%"', '[DBNum1][$-804]General', '0;-0;;@'])(
  'the honest format %s passes',
  (format) => {
    expect(findings(rule, shown(`数据!D3 ${format}`))).toEqual([]);
  },
);

test.each([
  ['数据!D3 yyyy"年"m"月"', 'date'],
  ['数据!D3 0.0"‰"', 'quantity'],
  ['数据!A3 0%', 'scaled'],
  ['指标!C2 0;0;0;"已完成"', 'text'],
  ['封面!B1 0;0;0;"肥东县民政局"', 'text'],
  ['封面!B2 h:mm', 'date'],
])('%s is told', (trait, deceit) => {
  expect(findings(rule, shown(trait)).map(({ facts }) => facts['deceit'])).toEqual([deceit]);
});

const counted = (unit: string, ...traits: readonly string[]) =>
  workbook(`
    指标 | 指标代码 | 单位 | 当前值 | 增量完成率
    2    | social-workers | ${unit} | 85 | 0.675
    数据 | 区划代码 | 指标代码 | 期间 | 分子 | 数值
    2    | 340100 | social-workers | 2023 | 0 | 85
    批次 | 批次 | 资金
    2    | 1 | 20
    服务 | 期间 | 数量 | 计量单位
    2    | 2023 | 7 | 万人次
    ${traits.map((trait) => `! shown ${trait}`).join('\n')}
  `);

test.each([
  ['万人', '数据!E2 0"万人"'],
  ['万人', '指标!C2 0"万"'],
  ['人', '数据!E2 0"人"'],
  ['人', '批次!B2 0"万元"'],
  ['人', '服务!B2 0"万人次"'],
  ['人', '指标!D2 0.0"倍"'],
  ['人', '指标!D2 0.0%'],
  ['人', '数据!D2 0"个"'],
])('with the unit %s the format of %s repeats the unit', (unit, trait) => {
  expect(findings(rule, counted(unit, trait))).toEqual([]);
});

test.each([
  ['人', '数据!E2 0"万人"', 'quantity'],
  ['人', '指标!C2 0"万"', 'quantity'],
  ['人', '指标!C2 0"%"', 'quantity'],
  ['万人', '数据!E2 0"人"', 'quantity'],
  ['人', '数据!D2 0"万"', 'quantity'],
  ['人', '批次!B2 0"元"', 'quantity'],
  ['人', '服务!B2 0"人次"', 'quantity'],
  ['人', '指标!D2 0"%"', 'quantity'],
  ['人', '指标!C2 0%', 'scaled'],
  ['人', '数据!D2 0;-0;;@', 'hidden'],
  ['人', '数据!C2 yyyy', 'date'],
])('with the unit %s the format of %s is told', (unit, trait, deceit) => {
  expect(findings(rule, counted(unit, trait)).map(({ facts }) => facts['deceit'])).toEqual([
    deceit,
  ]);
});

test('a format that hides zeros misleads nobody where none stands', () => {
  const book = shown('数据!D2 0;-0;;@', '数据!D3 0;-0;;@');
  expect(findings(rule, book)).toEqual([]);
});
