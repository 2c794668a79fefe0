import { timesIn } from '../../../../src/core/layouts/signals/times.js';
import { spanName } from '../../../../src/core/layouts/index.js';

const named = (text: string) => timesIn(text).map(spanName);

test('a title names a year, a month, a quarter or a part of the year', () => {
  expect(named('2021年7月城市低保对象综合统计表')).toEqual(['2021-07']);
  expect(named('2017年1-8月完成情况表')).toEqual(['2017-01/2017-08']);
  expect(named('2025年第三季度通报')).toEqual(['2025Q3']);
  expect(named('2025年上半年')).toEqual(['2025-01/2025-06']);
  expect(named('2025年度统计表')).toEqual(['2025']);
  expect(named('某县统计表')).toEqual([]);
});

test('a day that ends a month or year stands for it, and any other for no time', () => {
  expect(named('截至2025年12月31日')).toEqual(['2025']);
  expect(named('截至2025年6月30日')).toEqual(['2025-06']);
  expect(timesIn('截至2025年6月15日')).toEqual([{ kind: 'years', first: 2025, last: 2025 }]);
});
