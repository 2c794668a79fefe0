import type { Severity } from '../../src/core/model/index.js';
import { severityOf, type Weighing } from '../../src/core/severity.js';

type Case = readonly [Severity, Severity, Weighing['set'], Severity | undefined];

type Weights = readonly [own: Severity, usual: Severity, set: Weighing['set']];

const weighed = ([own, usual, set]: Weights, isBinding = false) =>
  severityOf({ own, usual, set, isBinding });

test.each<Case>([
  ['error', 'error', undefined, 'error'],
  ['error', 'error', 'note', 'note'],
  ['verify', 'verify', 'error', 'error'],
  ['note', 'note', 'off', undefined],
])('own %s, usual %s, set to %s gives %s', (...[own, usual, set, expected]) => {
  expect(weighed([own, usual, set])).toBe(expected);
});

test.each<Case>([
  ['note', 'error', 'error', 'note'],
  ['note', 'error', 'verify', 'note'],
  ['error', 'verify', 'verify', 'error'],
  ['error', 'verify', 'note', 'note'],
  ['error', 'verify', 'off', undefined],
])('a finding of %s by a rule of %s that is set to %s is %s', (...[own, usual, set, expected]) => {
  expect(weighed([own, usual, set])).toBe(expected);
});

test('an error of a binding indicator stays one, its questions can be lowered', () => {
  expect(weighed(['error', 'error', 'off'], true)).toBe('error');
  expect(weighed(['error', 'verify', 'note'], true)).toBe('error');
  expect(weighed(['verify', 'verify', 'off'], true)).toBeUndefined();
});
