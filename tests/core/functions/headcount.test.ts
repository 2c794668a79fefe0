import { call, none } from './context.js';

test('18 per 10,000 of 25,000 are 45, 40 are there, 5 are missing', () => {
  expect(call('HEADCOUNT', 18, 25_000, 40)).toBe(5);
  expect(call('HEADCOUNT', 18, 25_000)).toBe(45);
});

test('a part of a person is a person, and enough is nobody missing', () => {
  expect(call('HEADCOUNT', 18, 25_001)).toBe(46);
  expect(call('HEADCOUNT', 18, 25_000, 50)).toBe(0);
});

test('no residents have no rate, and numbers beyond reach say so', () => {
  expect(call('HEADCOUNT', 18, 0)).toEqual(none('not-positive', { argument: 'residents' }));
  expect(call('HEADCOUNT', 1e300, 1e300)).toEqual(none('too-large'));
});
