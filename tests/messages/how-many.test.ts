import { howMany } from '../../src/messages/how-many.js';
import { messagesOf } from '../../src/messages/index.js';

const { rules } = messagesOf('en-US');

test('one is told as one, in the sentence and in its verb', () => {
  expect(howMany(1, 'row')).toBe('1 row');
  expect(howMany(2, 'row')).toBe('2 rows');
  expect(howMany(1, 'finding is', 'findings are')).toBe('1 finding is');
});

test.each([
  [1, 'in 1 row.'],
  [3, 'in 3 rows.'],
])('figures of earlier years in %i rows', (history, told) => {
  const facts = { found: 2015, first: 2020, last: 2025, history };
  expect(rules['year-outside-plan'].message(facts)).toContain(told);
});
