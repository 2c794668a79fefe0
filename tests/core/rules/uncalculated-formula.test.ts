import { at, checked, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'uncalculated-formula';
const withFormulas = (...formulas: readonly string[]) =>
  workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    ${formulas.map((formula, row) => `${row + 2} | 340100 | beds | ${2021 + row} | ${formula}`).join('\n')}
  `);

const severities = (...formulas: readonly string[]) =>
  checked(withFormulas(...formulas))
    .findings.filter((finding) => finding.rule === rule)
    .map(({ severity }) => severity);

test.each(['IF(TODAY()<46000,85,20)', 'NOW()*0+85', 'RAND()', 'INDIRECT("E"&9)', 'OFFSET(E9,1,0)'])(
  '=%s gives another result another time, and has to be explained',
  (formula) => {
    const facts = { formula: `=${formula}`, because: 'volatile', count: 1 };
    expect(findings(rule, withFormulas(`=${formula} -> 85`))).toEqual([at(rule, '数据!D2', facts)]);
    expect(severities(`=${formula} -> 85`)).toEqual(['verify']);
  },
);

test.each(['SUMIF(E2:E4,">1000")', 'VLOOKUP(1,E2:F9,2,FALSE)', 'D2', 'UNKNOWN(1)'])(
  '=%s is not calculated here, which is noted',
  (formula) => {
    const facts = { formula: `=${formula}`, because: 'unknown', count: 1 };
    expect(findings(rule, withFormulas(`=${formula} -> 85`))).toEqual([at(rule, '数据!D2', facts)]);
    expect(severities(`=${formula} -> 85`)).toEqual(['note']);
  },
);

test('of a column the first is told, with how many there are', () => {
  const lookups = [2, 3, 4].map((row) => `=VLOOKUP(B${row},F2:G9,2,FALSE) -> 85`);
  const facts = { formula: '=VLOOKUP(B2,F2:G9,2,FALSE)', because: 'unknown', count: 3 };
  expect(findings(rule, withFormulas(...lookups))).toEqual([at(rule, '数据!D2', facts)]);
});

test('what is calculated here is held to its result, and what has none is another matter', () => {
  expect(findings(rule, withFormulas('=SUM(80,5) -> 85', '=80+5 -> 20'))).toEqual([]);
  expect(findings(rule, withFormulas('=VLOOKUP(1,F2:G9,2,FALSE)'))).toEqual([]);
});

test('cells that are no entries may hold what they will', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 数值 | 打印日期
    2    | 340100   | beds     | 2023 | 85   | =TODAY() -> 45291
    台账 | =VLOOKUP(1,A2:B9,2,FALSE) -> 3
  `);
  expect(findings(rule, book)).toEqual([]);
});
