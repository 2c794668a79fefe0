import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'filed-before-cutoff';
const filed = (asOf: string, filedOn: string) =>
  workbook(`
    封面 | 截止日期 | ${asOf}
    2    | 填报日期 | ${filedOn}
  `);

test('a workbook filed the day before its cut-off is reported at the day of filing', () => {
  const facts = { filedOn: '2023-12-30', asOf: '2023-12-31' };
  expect(findings(rule, filed('2023-12-31', '2023-12-30'))).toEqual([at(rule, '封面!B2', facts)]);
});

test('the day itself, a later one, and none at all pass', () => {
  expect(findings(rule, filed('2023-12-31', '2023-12-31'))).toEqual([]);
  expect(findings(rule, filed('2023-12-31', '2024-01-10'))).toEqual([]);
  expect(findings(rule, filed('2023-12-31', ''))).toEqual([]);
});

test('a cut-off date that is open leaves it undecided', () => {
  const answers = undecided(rule, filed('…', '2023-12-30'));
  expect(answers).toEqual([{ place: '封面!B2', reason: 'no-cut-off' }]);
});
