import { fc } from '../../support/laws.js';
import {
  officialRating,
  officialRatings,
  ratingClasses,
  type RatingClass,
} from '../../../src/core/ratings/index.js';

const scheme = { ahead: 1.05 };
const rated = (rating: RatingClass, pace?: number, isEarly = true) =>
  officialRating({ class: rating, pace, isEarly }, scheme);

test('what is met before the deadline is achieved early, at it achieved', () => {
  expect(rated('met', undefined, true)).toBe('achieved-early');
  expect(rated('met', undefined, false)).toBe('achieved');
  expect(officialRating({ class: 'met', pace: undefined, isEarly: undefined }, scheme)).toBe(
    'achieved',
  );
});

test('ahead is said from the declared pace on, and never without a pace', () => {
  expect(rated('on-track', 1.05)).toBe('ahead');
  expect(rated('on-track', 1.05 - 1e-6)).toBe('as-expected');
  expect(rated('on-track', 0.95)).toBe('as-expected');
  expect(rated('on-track')).toBe('as-expected');
});

test.each([
  ['accelerate', 'behind'],
  ['lagging', 'behind'],
  ['regressing', 'regressed'],
  ['missed', 'unfinished'],
] as const)('%s reads %s', (rating, word) => {
  expect(rated(rating, 0.5)).toBe(word);
});

test.each([
  ...(['unrated', 'inapplicable', 'not-due', 'exceeded'] as const),
  ...(['met-on-estimate', 'breached', 'undetermined'] as const),
])('%s keeps its word', (rating) => {
  expect(rated(rating, 1)).toBeUndefined();
});

test('a faster pace never reads worse, whatever the threshold', () => {
  const order = ['as-expected', 'ahead'];
  const paces = fc.double({ min: 0.95, max: 3, noNaN: true });
  const thresholds = fc.double({ min: 1, max: 2, noNaN: true });
  fc.assert(
    fc.property(paces, paces, thresholds, (one, other, ahead) => {
      const [slow, fast] = [Math.min(one, other), Math.max(one, other)].map((pace) =>
        officialRating({ class: 'on-track', pace, isEarly: true }, { ahead }),
      );
      return order.indexOf(slow ?? '') <= order.indexOf(fast ?? '');
    }),
  );
});

test('every class answers with one of the official words or keeps its own', () => {
  const paces = fc.option(fc.double({ noNaN: true }), { nil: undefined });
  fc.assert(
    fc.property(fc.constantFrom(...ratingClasses), paces, fc.boolean(), (rating, pace, isEarly) => {
      const word = officialRating({ class: rating, pace, isEarly }, scheme);
      return word === undefined || officialRatings.includes(word);
    }),
  );
});
