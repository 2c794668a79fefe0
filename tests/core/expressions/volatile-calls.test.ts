import { isVolatile } from '../../../src/core/expressions/index.js';

test.each([
  'TODAY()',
  'now( )',
  'IF(1,RAND(),2)',
  'SUM(OFFSET(A1,1,0))',
  '_xlfn.RANDARRAY(2)',
  '1+INDIRECT("A1")',
])('%s may give another result each time', (formula) => {
  expect(isVolatile(formula)).toBe(true);
});

test.each(['SUM(A1:A3)', '"TODAY()"', 'MYTODAY()', 'PLAN.NOW()', 'A1&"NOW("', 'CELLS(1)'])(
  '%s gives the same result each time',
  (formula) => {
    expect(isVolatile(formula)).toBe(false);
  },
);
