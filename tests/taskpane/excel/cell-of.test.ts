import { formulaIn, valueOf } from '../../../src/taskpane/excel/cell-of.js';

test.each([
  ['a number', { value: 85.1, formula: 85.1 }, 85.1, undefined],
  ['a blank', { value: '', formula: '' }, null, undefined],
  ['a formula that gives an empty text', { value: '', formula: '=A1&""' }, '', { text: 'A1&""' }],
  ['an error', { value: '#N/A', formula: '=NA()' }, { error: '#N/A' }, { text: 'NA()' }],
  ['a text', { value: '#备注', formula: '#备注' }, '#备注', undefined],
  ['a truth', { value: true, formula: '=A1=1' }, true, { text: 'A1=1' }],
  ['a text that begins like a formula', { value: '=甲', formula: '=甲' }, '=甲', undefined],
])('%s', (...[, answer, value, formula]) => {
  expect([valueOf(answer), formulaIn(answer)]).toEqual([value, formula]);
});
