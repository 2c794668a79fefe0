import { call, none, refusal } from './context.js';

test('numbers in words are read in units of one', () => {
  expect(call('NUMBER', '4680万元')).toBe(46_800_000);
  expect(call('NUMBER', '６５．７％')).toBe(0.657);
  expect(call('NUMBER', '十八')).toBe(18);
  expect(call('NUMBER', 18)).toBe(18);
});

test('what can be read in two ways is refused, an absence stays one', () => {
  expect(call('NUMBER', '10–20')).toEqual(refusal('not-readable', { found: '10–20' }));
  expect(call('NUMBER', true)).toEqual(refusal('not-readable', { found: true }));
  expect(call('NUMBER', '未公布')).toEqual(none('unavailable'));
  expect(call('NUMBER', '')).toBe('');
});

test('sums of money, shares and old numerals are read', () => {
  expect(call('NUMBER', '人民币叁万伍仟元整')).toBe(35_000);
  expect(call('NUMBER', '6.5‰')).toBe(0.0065);
  expect(call('NUMBER', '三分之一')).toBe(1 / 3);
  expect(call('NUMBER', '卅二')).toBe(32);
});

test.each([
  ['约30', 'not-exact'],
  ['30余', 'not-exact'],
  ['50以上', 'not-exact'],
  ['近百', 'not-exact'],
  ['2.5个百分点', 'percentage-points'],
  ['1234567890123456', 'too-many-digits'],
] as const)('%s is more than a number and is refused', (found, reason) => {
  expect(call('NUMBER', found)).toEqual(refusal(reason, { argument: 'text', found }));
});
