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
