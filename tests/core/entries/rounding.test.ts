import { fc } from '../../support/laws.js';
import { readRounding } from '../../../src/core/entries/index.js';
import { hostileTexts } from './hostile-texts.js';

test.each([
  [null, 0],
  ['', 0],
  ['精确', 0],
  ['Exact', 0],
  ['个位', 1],
  ['约至十位', 10],
  ['约至 百位', 100],
  ['约至千位', 1e3],
  ['约至万位', 1e4],
  ['约至万', 1e4],
  ['约至十万位', 1e5],
  ['约至百万位', 1e6],
  ['约至千万位', 1e7],
  ['约至亿位', 1e8],
  ['精确到百位', 100],
  ['约至０．１', 0.1],
  ['约至100', 100],
  ['十分位', 0.1],
  ['保留两位小数', 0.01],
  ['rounded to the nearest hundred', 100],
  ['Rounded to tens', 10],
  ['ten thousands', 1e4],
])('%j reports whole units of %s', (value, unit) => {
  expect(readRounding(value)).toEqual({ unit, isAtLeast: false });
});

test.each(['以上', '余', '超过', '至少', 'at least', 'over'])('%j is a lower bound', (value) => {
  expect(readRounding(value)).toEqual({ unit: 0, isAtLeast: true });
});

test.each(['约', '大概', '万元', '约至20', '…', '—', 10, true, '__proto__', 'constructor'])(
  '%j is unknown',
  (value) => {
    expect(readRounding(value)).toBeUndefined();
  },
);

test('no text fails', () => {
  fc.assert(fc.property(hostileTexts, (text) => (readRounding(text)?.unit ?? 0) >= 0));
});
