import { readYesNo } from '../../../src/core/entries/index.js';

test.each(['是', '√', '✓', '✔\uFE0F', 'Y', 'yes', 'ＹＥＳ', 'TRUE', ' 是 ', true])(
  '%j is yes',
  (value) => {
    expect(readYesNo(value)).toBe(true);
  },
);

test.each(['否', '×', '✗', 'N', 'No', 'false', false])('%j is no', (value) => {
  expect(readYesNo(value)).toBe(false);
});

test.each([null, '', 'x', 'X', '有', '无', 1, 0, '—', '__proto__', { error: '#N/A' }])(
  '%j is neither',
  (value) => {
    expect(readYesNo(value)).toBeUndefined();
  },
);
