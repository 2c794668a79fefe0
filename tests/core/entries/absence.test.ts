import { readAbsence } from '../../../src/core/entries/index.js';

test.each([
  ['…', 'unavailable'],
  ['……', 'unavailable'],
  ['...', 'unavailable'],
  ['。。。', 'unavailable'],
  [' 未取得 ', 'unavailable'],
  ['尚未公布', 'unavailable'],
  ['Not available', 'unavailable'],
  ['—', 'inapplicable'],
  ['——', 'inapplicable'],
  ['–', 'inapplicable'],
  ['不适用', 'inapplicable'],
  ['NOT APPLICABLE', 'inapplicable'],
  [null, 'blank'],
  ['', 'blank'],
  ['\u3000\u200B \n', 'blank'],
])('%j declares a figure %s', (value, reason) => {
  expect(readAbsence(value)).toBe(reason);
});

test.each(['-', '－', '--', '/', '无', 'n/a', 'N/A', '0', '.', '—5', '__proto__', 'constructor'])(
  '%j is no declared absence',
  (value) => {
    expect(readAbsence(value)).toBeUndefined();
  },
);

test('numbers, answers and errors are no absence', () => {
  for (const value of [0, NaN, false, { error: '#N/A' }])
    expect(readAbsence(value)).toBeUndefined();
});
