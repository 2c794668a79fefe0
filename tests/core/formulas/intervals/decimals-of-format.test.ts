import { decimalsOfFormat, isPercentFormat } from '../../../../src/core/formulas/index.js';

test.each([
  ['General', 0],
  ['0', 0],
  ['0.0', 1],
  ['#,##0.00', 2],
  ['#.##', 2],
  ['0%', 0],
  ['0.0%', 1],
  ['0.00%;[Red]-0.0%', 2],
  ['0.0"%"', 1],
  ['"约.00"0.0', 1],
  ['[>=10000]0.0\\.0,"万";0', 0],
  ['0.00_);(0.00)', 2],
  ['0.0,', 0],
  ['0.0000,', 1],
  ['0.00E+00', 0],
  ['yyyy-mm-dd', 0],
  ['# ?/?', 0],
  ['', 0],
])('%s shows %d decimals', (code, decimals) => {
  expect(decimalsOfFormat(code)).toBe(decimals);
});

test.each([
  ['0.0%', true],
  ['0%', true],
  ['0.0"%"', false],
  ['0.0\\%', false],
  ['General', false],
])('%s is a percent format: %s', (code, isPercent) => {
  expect(isPercentFormat(code)).toBe(isPercent);
});
