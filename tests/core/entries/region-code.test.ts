import { fc } from '../../support/laws.js';
import { readRegionCode } from '../../../src/core/entries/index.js';
import { hostileTexts } from './hostile-texts.js';

test.each([
  [340100, '340100'],
  ['340100', '340100'],
  ['３４０１００', '340100'],
  [' 34 01 00 ', '340100'],
  ["'340100", '340100'],
  ['340000', '340000'],
  [340102001, '340102001'],
  ['340102000', '340102'],
  [340100000000, '340100'],
  ['340102001000', '340102001'],
  ['340102001001', '340102001001'],
])('%j is the region %s', (value, code) => {
  expect(readRegionCode(value)).toBe(code);
});

test.each([
  34,
  '34',
  3401,
  34010,
  '034',
  '040100',
  '940100',
  '3401000',
  '34010a',
  340100.5,
  -340100,
  3.4e23,
])('%j is no region code', (value) => {
  expect(readRegionCode(value)).toBeUndefined();
});

test('blanks, answers and errors are no region codes', () => {
  for (const value of [null, '', true, { error: '#N/A' }]) {
    expect(readRegionCode(value)).toBeUndefined();
  }
});

test('no text fails', () => {
  fc.assert(
    fc.property(hostileTexts, (text) => /^(?:\d{6,12})?$/.test(readRegionCode(text) ?? '')),
  );
});
