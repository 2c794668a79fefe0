import { isMatrix, type Argument } from '../../src/core/functions/index.js';
import { rememberAnswers } from '../../src/functions/remember.js';

function counted() {
  const calls: (readonly Argument[])[] = [];
  const answer = rememberAnswers((args) => {
    calls.push(args);
    return args.filter(isMatrix).length;
  });
  return { answer, calls };
}

test('the same ranges are answered from memory', () => {
  const { answer, calls } = counted();
  answer([[[1], [{ error: '#N/A' }]], 4]);
  answer([[[1], [{ error: '#N/A' }]], 4]);
  expect(calls).toHaveLength(1);
});

test('a changed cell is calculated anew', () => {
  const { answer, calls } = counted();
  answer([[[1], [2]], 4]);
  answer([[[1], [3]], 4]);
  answer([[[1], [2]], 5]);
  answer([[[1, 2]], 4]);
  answer([[[1], [null]], 4]);
  answer([[[1], ['']], 4]);
  expect(calls).toHaveLength(6);
});

test('single cells are not kept', () => {
  const { answer, calls } = counted();
  answer([1, 4]);
  answer([1, 4]);
  expect(calls).toHaveLength(2);
});

test('whole columns are not kept, and what is kept has an end', () => {
  const { answer, calls } = counted();
  const column = (length: number, first: number) =>
    Array.from({ length }, (_, row) => [row === 0 ? first : null]);
  const whole = column(500_000, 1);
  answer([whole]);
  answer([whole]);
  expect(calls).toHaveLength(2);
  for (const first of [1, 2, 3]) answer([column(150_000, first)]);
  answer([column(150_000, 3)]);
  expect(calls).toHaveLength(5);
  answer([column(150_000, 1)]);
  expect(calls).toHaveLength(6);
});
