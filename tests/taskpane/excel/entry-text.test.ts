import { typedEntry, typedFormula } from '../../../src/taskpane/excel/entry-text.js';

test.each([
  [85.1, 85.1],
  ['', ''],
  ['340100', "'340100"],
  ['=甲', "'=甲"],
])('an entry that stays what it is: %p', (entry, typed) => {
  expect(typedEntry(entry)).toBe(typed);
});

test.each([
  ['_xldudf_PLAN_COVERAGE(A1,B1)', '=PLAN.COVERAGE(A1,B1)'],
  ['[2]!_xldudf_plan_pace(1)', '=PLAN.PACE(1)'],
  ['=plan.coverage(a1,[#this row])', '=PLAN.COVERAGE(a1,[#this row])'],
  ['"plan.pace("&PLAN.PACE(1)', '="plan.pace("&PLAN.PACE(1)'],
  ['SUM(A1:A3)', '=SUM(A1:A3)'],
])('a formula as it is typed: %s', (formula, typed) => {
  expect(typedFormula(formula)).toBe(typed);
});
