import { levelOf } from '../../../src/core/regions/index.js';

test.each([
  ['340000', 'province'],
  ['340100', 'city'],
  ['340102', 'county'],
  ['340199', 'county'],
  ['340102001', 'township'],
  ['340102001001', 'village'],
  ['340100000000', 'city'],
  ['441900', 'city'],
  ['620201', 'city'],
  ['429004', 'county'],
])('%s is a %s', (code, level) => {
  expect(levelOf(code)).toBe(level);
});

test('a text that is no code has no level', () => {
  expect(levelOf('合肥市')).toBeUndefined();
});
