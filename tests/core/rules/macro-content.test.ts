import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'macro-content';

test('a workbook with macros is told as a whole', () => {
  expect(findings(rule, workbook('封面 | 填报单位\n! macros'))).toEqual([at(rule, '', {})]);
});

test('a workbook without macros passes', () => {
  expect(findings(rule, workbook('封面 | 填报单位'))).toEqual([]);
});

test('an open workbook cannot tell whether it has macros', () => {
  const book = workbook('封面 | 填报单位', { unknown: new Set(['macros'] as const) });
  expect(undecided(rule, book)).toEqual([{ place: '', reason: 'not-told-by-source' }]);
});
