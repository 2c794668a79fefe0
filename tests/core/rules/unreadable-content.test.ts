import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'unreadable-content';

test('a cell that holds no number is told where it stands, and not as an error of a formula', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | coverage | 2023 | NaN
    ! unreadable 数据!D2
  `);
  expect(findings(rule, book)).toEqual([at(rule, '数据!D2', { flaw: 'bad-number', found: 'NaN' })]);
  expect(findings('formula-error', book)).toEqual([]);
  expect(findings('missing-value', book)).toEqual([]);
});
