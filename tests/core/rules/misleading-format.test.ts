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

test.each(['General', '0.0', '0.0%', '0"个"', 'yyyy"年"m"月"', '000000', '[DBNum1][$-804]General'])(
  'the honest format %s passes',
  (format) => {
    expect(findings(rule, shown(`数据!D3 ${format}`))).toEqual([]);
  },
);
