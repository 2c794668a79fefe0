import {
  measures,
  movedBy,
  scrolledTo,
  windowOf,
} from '../../../src/taskpane/views/grid-window.js';

const size = { rows: 100, columns: 8, page: 10 };
const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey });

test('what is drawn is what is seen and a little more, never more than there is', () => {
  expect(windowOf({ from: 0, size: 280 }, 28, 10_000)).toEqual([1, 13]);
  expect(windowOf({ from: 28_000, size: 280 }, 28, 10_000)).toEqual([998, 1013]);
  expect(windowOf({ from: 0, size: 280 }, 28, 4)).toEqual([1, 4]);
  expect(windowOf({ from: 9_000, size: 280 }, 28, 4)).toEqual([4, 4]);
});

test.each([
  ['ArrowDown', false, { row: 6, column: 3 }],
  ['ArrowUp', false, { row: 4, column: 3 }],
  ['ArrowLeft', false, { row: 5, column: 2 }],
  ['ArrowRight', true, { row: 5, column: 8 }],
  ['PageDown', false, { row: 15, column: 3 }],
  ['PageUp', false, { row: 0, column: 3 }],
  ['Home', false, { row: 5, column: 0 }],
  ['End', true, { row: 100, column: 8 }],
])('%s leads on, with control %s', (name, ctrl, place) => {
  expect(movedBy(key(name, ctrl), { row: 5, column: 3 }, size)).toEqual(place);
});

test('other keys lead nowhere, and no key leads out of the grid', () => {
  expect(movedBy(key('a'), { row: 5, column: 3 }, size)).toBeUndefined();
  expect(movedBy(key('ArrowDown'), { row: 100, column: 8 }, size)).toEqual({ row: 100, column: 8 });
  expect(movedBy(key('ArrowUp'), { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 });
});

test('a place that is seen moves nothing; one above or below is brought into sight', () => {
  const seen = { top: 280, left: 0, height: 280 + measures.heads, width: 400 };
  expect(scrolledTo({ row: 15, column: 1 }, seen)).toEqual({ top: 280, left: 0 });
  expect(scrolledTo({ row: 2, column: 1 }, seen).top).toBe(28);
  expect(scrolledTo({ row: 30, column: 1 }, seen).top).toBe(560);
  expect(scrolledTo({ row: 0, column: 8 }, seen)).toMatchObject({ top: 280 });
});
