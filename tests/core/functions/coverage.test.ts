import { call, none, refusal } from './context.js';

test('851 of 1000 stations are 85.1%, as a fraction', () => {
  expect(call('COVERAGE', 851, 1000)).toBe(0.851);
});

test('none covered is nothing, nothing to cover has no coverage', () => {
  expect(call('COVERAGE', 0, 20)).toBe(0);
  expect(call('COVERAGE', 0, 0)).toEqual(none('not-positive', { argument: 'total' }));
  expect(call('COVERAGE', 3, -1)).toEqual(none('not-positive', { argument: 'total' }));
});

test('more than all is shown as it is', () => {
  expect(call('COVERAGE', 21, 20)).toBe(1.05);
});

test('a blank stays blank, a declared absence and a text say which argument', () => {
  expect(call('COVERAGE', null, 20)).toBe('');
  expect(call('COVERAGE', 5, '未取得')).toEqual(none('unavailable', { argument: 'total' }));
  expect(call('COVERAGE', '五', 20)).toEqual(refusal('not-a-number', { argument: 'covered' }));
});
