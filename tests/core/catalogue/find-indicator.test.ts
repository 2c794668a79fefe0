import { builtInCatalogue, findIndicator } from '../../../src/core/catalogue/index.js';

test('an indicator is found in whichever plan has it', () => {
  expect(findIndicator(builtInCatalogue, 'street-stations')?.unit).toBe('个');
});

test('an indicator of another plan is not found in the plan asked for', () => {
  expect(findIndicator(builtInCatalogue, 'street-stations', 'wuhan-2022')).toBeDefined();
  expect(findIndicator(builtInCatalogue, 'street-stations', 'anhui-14fyp')).toBeUndefined();
});

test('an indicator that no plan has is not found', () => {
  expect(findIndicator(builtInCatalogue, 'green-cover')).toBeUndefined();
});
