import {
  functions,
  type Argument,
  type FunctionDefinition,
} from '../../../src/core/functions/index.js';
import { call, context, none, refusal } from './context.js';

test('a column against one cell answers each row', () => {
  expect(call('COVERAGE', [[1], [2], [3]], 4)).toEqual([[0.25], [0.5], [0.75]]);
});

test('a row against a column makes a table', () => {
  expect(call('COVERAGE', [[1, 2]], [[2], [4]])).toEqual([
    [0.5, 1],
    [0.25, 0.5],
  ]);
});

test('single cells give a single answer, a range of one a range of one', () => {
  expect(call('COVERAGE', 1, 4)).toBe(0.25);
  expect(call('COVERAGE', [[1]], 4)).toEqual([[0.25]]);
});

test('where lengths do not fit, places without a partner are #N/A', () => {
  expect(call('COVERAGE', [[1], [2], [3]], [[4], [4]])).toEqual([
    [0.25],
    [0.5],
    [none('no-partner')],
  ]);
});

test('an error passes on in its own cell, a blank stays blank, a text is refused', () => {
  const covered = [[1], [{ error: '#REF!' }], [null], [''], ['六十'], ['…'], ['—']];
  expect(call('COVERAGE', covered, 4)).toEqual([
    [0.25],
    [{ error: '#REF!' }],
    [''],
    [''],
    [refusal('not-a-number', { argument: 'covered', found: '六十' })],
    [none('unavailable', { argument: 'covered' })],
    [none('inapplicable', { argument: 'covered' })],
  ]);
});

test('a blank comes before a text: a row that is not finished stays calm', () => {
  expect(call('COVERAGE', '六十', null)).toBe('');
  expect(call('COVERAGE', { error: '#N/A' }, null)).toEqual({ error: '#N/A' });
});

test.each(['60', '６０', '65.7%', true, '4680万元'])('%p is no number outside NUMBER', (found) => {
  expect(call('COVERAGE', found, 100)).toEqual(
    refusal('not-a-number', { argument: 'covered', found }),
  );
});

test('a list keeps its shape, blank rows at its end included', () => {
  expect(call('COVERAGE', [[1], [null], [null]], 4)).toEqual([[0.25], [''], ['']]);
});

test('whole columns are answered as far as they are filled', () => {
  const column = (...filled: Argument[]): Argument =>
    Array.from({ length: 1_048_576 }, (_, row) => [filled[row] ?? null]) as Argument;
  expect(call('COVERAGE', column(1, 2), column(4, 4))).toEqual([[0.25], [0.5]]);
  expect(call('COVERAGE', column(), column())).toEqual([['']]);
});

test.each(functions as readonly FunctionDefinition[])(
  '$id answers no arguments at all',
  (definition) => {
    expect(() => definition.evaluate([], context)).not.toThrow();
  },
);

test('a text that the eye does not see is a blank', () => {
  expect(call('COMPLETION', '\u200b', 63, 65)).toBe('');
  expect(call('COMPLETION', '　', 63, 65)).toBe('');
  expect(call('EXPECTED', 60, 65, 2020, 2025, 2023, [['\u200b', 62]])).toBe(63);
});
