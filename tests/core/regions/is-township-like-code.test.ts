import { isTownshipLikeCode } from '../../../src/core/regions/index.js';

test.each([
  ['340102001', false],
  ['340102399', false],
  ['340121400', true],
  ['340121599', true],
  ['340121600', false],
  ['340121', false],
])('%s resembles a township: %s', (code, resembles) => {
  expect(isTownshipLikeCode(code)).toBe(resembles);
});
