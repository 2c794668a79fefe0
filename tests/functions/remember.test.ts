import { isMatrix } from '../../src/core/functions/index.js';
import type { Argument } from '../../src/core/functions/index.js';
import { remember } from '../../src/functions/remember.js';

function counted() {
  const calls: (readonly Argument[])[] = [];
  const answer = remember((args) => {
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
