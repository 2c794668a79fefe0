import { readSeal, sealText } from '../../../src/core/seal/index.js';

const hash = '0123456789abcdef'.repeat(4);

test('a seal is its version, the number of explanations, and the hash', () => {
  expect(sealText({ version: 2, explanations: 3, hash })).toBe(`2.3.${hash}`);
  expect(readSeal(`2.3.${hash}`)).toEqual({ version: 2, explanations: 3, hash });
  expect(readSeal(`1.3.${hash}`)).toEqual({ version: 1, explanations: 3, hash });
});

test('a seal of a later version is told apart, whatever follows', () => {
  expect(readSeal('3.something else')).toBe('newer');
  expect(readSeal(`9.0.${hash}`)).toBe('newer');
});

test.each([
  '',
  'abc',
  '0.1.x',
  `02.3.${hash}`,
  `0.3.${hash}`,
  `99999999999.3.${hash}`,
  `1.3.${hash.toUpperCase()}`,
  `1.3.${hash}0`,
  `1.-3.${hash}`,
  '1.3.',
])('“%s” is no seal', (text) => {
  expect(readSeal(text)).toBeUndefined();
});
