import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'cutoff-outside-plan';

const cover = (asOf: string, plan = 'test-plan') =>
  workbook(`
    封面 | 区划代码 | 340100
    2    | 规划代码 | ${plan}
    3    | 截止日期 | ${asOf}
  `);

const facts = (found: string) => ({ found, firstYear: 2021, lastYear: 2025 });

test('a date before the first day of the plan is outside', () => {
  expect(findings(rule, cover('2020-12-31'))).toEqual([at(rule, '封面!B3', facts('2020-12-31'))]);
  expect(findings(rule, cover('2021-01-01'))).toEqual([]);
});

test('the plan is reported on until a year after its end', () => {
  expect(findings(rule, cover('2026-12-31'))).toEqual([]);
  expect(findings(rule, cover('2027-01-01'))).toEqual([at(rule, '封面!B3', facts('2027-01-01'))]);
});

test('a year plan has years of its own', () => {
  expect(findings(rule, cover('2023-12-31', 'wuhan-2022'))).toEqual([]);
  expect(findings(rule, cover('2024-01-01', 'wuhan-2022'))).toHaveLength(1);
});

test('a date that is not told is undecided, an unknown plan is told elsewhere', () => {
  expect(undecided(rule, cover('…'))).toEqual([{ place: '封面!B3', reason: 'unavailable' }]);
  expect(findings(rule, cover('1999-12-31', 'no-such-plan'))).toEqual([]);
  expect(findings(rule, cover(''))).toEqual([]);
});
