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
