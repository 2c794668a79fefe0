import { fc } from '../../support/laws.js';
import { readChineseNumeral, readWholeNumber } from '../../../src/core/entries/index.js';
import { chineseNumeral } from './chinese-rendering.js';

test.each([
  ['零', 0],
  ['十', 10],
  ['十八', 18],
  ['二十', 20],
  ['一百零五', 105],
  ['一百一十', 110],
  ['两千', 2000],
  ['两千零二十五', 2025],
  ['一千五', 1500],
  ['三万五', 35_000],
  ['一万零五百', 10_500],
  ['一百二十三万四千五百', 1_234_500],
  ['三万亿', 3e12],
  ['二〇二三', 2023],
  ['二○二三', 2023],
  ['壹佰贰拾叁', 123],
  ['三點五', undefined],
  ['三点一四', 3.14],
  ['零点零五', 0.05],
  ['廿三', 23],
  ['卅', 30],
])('%s is %s', (text, value) => {
  expect(readChineseNumeral(text)).toBe(value);
});

test.each([
  '',
  '百',
  '万',
  '点五',
  '五点',
  '一点二点三',
  '十两',
  '一亿万',
  '十十',
  '几十',
  '半',
  '廿十',
  '一百零',
])('%j is no numeral', (text) => {
  expect(readChineseNumeral(text)).toBeUndefined();
});

test('every whole number reads back from its Chinese rendering', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.nat(15), (large, shift) => {
      const count = Math.floor(large / 10 ** shift) % 1e12;
      expect(readChineseNumeral(chineseNumeral(count))).toBe(count);
    }),
  );
});

test('whole numbers are read in either script', () => {
  expect(['31', '三十一', '3.5', ''].map(readWholeNumber)).toEqual([31, 31, undefined, undefined]);
});
