import { canonicalCode } from '../../../src/core/regions/index.js';

test.each([
  ['340100', '340100'],
  ['340100000', '340100'],
  ['340100000000', '340100'],
  ['340000000000', '340000'],
  ['340102001', '340102001'],
  ['340102001000', '340102001'],
  ['340102001001', '340102001001'],
])('%s is written %s', (text, code) => {
  expect(canonicalCode(text)).toBe(code);
});

test('嘉峪关 is one unit, as city and as county', () => {
  expect(canonicalCode('620201')).toBe('620200');
  expect(canonicalCode('620201000000')).toBe('620200');
  expect(canonicalCode('620201001')).toBe('620201001');
});

test.each(['', '34', '3401', '34010', '3401000', '34010a', '合肥市', ' 340100', '３４０１００'])(
  '"%s" is no code',
  (text) => {
    expect(canonicalCode(text)).toBeUndefined();
  },
);
