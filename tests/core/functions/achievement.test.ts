import { call, none } from './context.js';

test('63 of a target of 70 is nine tenths', () => {
  expect(call('ACHIEVEMENT', 63, 70)).toBe(0.9);
});

test('a target of 0 has no achievement', () => {
  expect(call('ACHIEVEMENT', 63, 0)).toEqual(none('zero-target'));
});

test('nothing so far is nothing, never minus zero', () => {
  expect(Object.is(call('ACHIEVEMENT', 0, -5), 0)).toBe(true);
});

test('what should fall is achieved the more the lower it is', () => {
  expect(call('ACHIEVEMENT', 40, 30, '下降')).toBe(0.75);
  expect(call('ACHIEVEMENT', 40, 30, 'ceiling')).toBe(0.75);
  expect(call('ACHIEVEMENT', 24, 30, '下降')).toBe(1.25);
  expect(call('ACHIEVEMENT', 40, 30, '上升')).toBe(40 / 30);
});

test('with a kind it is blank where signs make it meaningless', () => {
  expect(call('ACHIEVEMENT', -4, -8, 'fall')).toBe('');
  expect(call('ACHIEVEMENT', 1, 0, 'ceiling')).toBe('');
  expect(call('ACHIEVEMENT', 0, 30, 'fall')).toBe('');
  expect(call('ACHIEVEMENT', -1, 30, 'rise')).toBe('');
  expect(call('ACHIEVEMENT', 0, 30, 'rise')).toBe(0);
});

test('a monitor has no target', () => {
  expect(call('ACHIEVEMENT', 23, 10, '监测')).toEqual(none('no-target'));
});
