import { chinesePeriod } from '../../src/messages/chinese-period.js';

test.each([
  ['2023', '2023 年'],
  ['2023H1', '2023 年上半年'],
  ['2023H2', '2023 年下半年'],
  ['2023Q4', '2023 年第四季度'],
  ['2023-06', '2023 年 6 月'],
  ['2023-12', '2023 年 12 月'],
])('the period %s is told as %s', (text, told) => {
  expect(chinesePeriod(text)).toBe(told);
});
