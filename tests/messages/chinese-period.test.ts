import { chinesePeriod } from '../../src/messages/chinese-period.js';

test.each([
  ['2023', '2023年'],
  ['2023H1', '2023年上半年'],
  ['2023H2', '2023年下半年'],
  ['2023Q4', '2023年第四季度'],
  ['2023-06', '2023年6月'],
  ['2023-12', '2023年12月'],
])('the period %s is told as %s', (text, told) => {
  expect(chinesePeriod(text)).toBe(told);
});
