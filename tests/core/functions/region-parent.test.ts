import { call, none } from './context.js';

test('a county belongs to its city, one directly under a province to that', () => {
  expect(call('REGIONPARENT', '340102')).toBe('340100');
  expect(call('REGIONPARENT', '429004')).toBe('420000');
  expect(call('REGIONPARENT', '110101')).toBe('110000');
});

test('nothing is above a province', () => {
  expect(call('REGIONPARENT', '340000')).toEqual(none('no-parent'));
});
