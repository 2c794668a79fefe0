import { isSameName } from '../../../src/core/entries/index.js';

test.each([
  ['1. 覆盖率（%）', '覆盖率'],
  ['（二）床位数', '床位数'],
  ['三、床 位 数', '床位数'],
  ['床位数*', '床位数'],
  ['覆盖率', '覆盖率（城市）'],
  ['ＢＥＤＳ', 'beds'],
])('%s and %s name one thing', (one, other) => {
  expect(isSameName(one, other)).toBe(true);
  expect(isSameName(other, one)).toBe(true);
});

test.each([
  ['覆盖率（农村）', '覆盖率（城市）'],
  ['床位数', '护理床位数'],
  ['十四五末床位数', '五末床位数'],
  ['', '床位数'],
])('%s and %s do not', (one, other) => {
  expect(isSameName(one, other)).toBe(false);
});
