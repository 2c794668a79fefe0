import { call, none } from './context.js';

test('from 60 to 63 on the way to 65 is three fifths, falling likewise', () => {
  expect(call('COMPLETION', 60, 63, 65)).toBe(0.6);
  expect(call('COMPLETION', 40, 34, 30)).toBe(0.6);
});

test('moving away is negative', () => {
  expect(call('COMPLETION', 60, 59, 65)).toBe(-0.2);
});

test('a target equal to its base plans no change', () => {
  expect(call('COMPLETION', 65, 66, 65)).toEqual(none('no-change'));
});
