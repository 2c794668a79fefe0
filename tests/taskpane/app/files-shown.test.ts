import type { FileItem } from '../../../src/taskpane/views/files-data.js';
import { filesShown, type FilesAsked } from '../../../src/taskpane/views/files-shown.js';

const item = (id: number, name: string, verdict: FileItem['verdict']): FileItem => ({
  ...{ id, name, verdict, word: verdict, act: '', isChosen: false },
});
const items = [
  item(1, '丙县10.xlsx', 'passed'),
  item(2, '丙县9.xlsx', 'failed'),
  item(3, 'A市.xlsx', 'unreadable'),
  item(4, '甲县.xlsx', 'failed'),
  item(5, '乙县.xlsx', 'to-explain'),
  item(6, '丁县.xlsx', 'incomplete'),
];

function shown(asked: Partial<FilesAsked>): readonly number[] {
  const usual: FilesAsked = { query: '', verdict: undefined, order: 'worst' };
  return filesShown(items, { ...usual, ...asked }).map(({ id }) => id);
}

test('the worst stand first; of one verdict as they were chosen', () => {
  expect(shown({})).toEqual([3, 2, 4, 5, 6, 1]);
});

test('names are sorted with their numbers', () => {
  const some = shown({ order: 'name' });
  expect(some.indexOf(2)).toBeLessThan(some.indexOf(1));
  expect([...some].sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

test('as chosen changes nothing', () => {
  expect(shown({ order: 'chosen' })).toEqual([1, 2, 3, 4, 5, 6]);
});

test('a query is looked for in names, whatever the case, together with a verdict', () => {
  expect(shown({ query: ' a市 ' })).toEqual([3]);
  expect(shown({ query: '县', verdict: 'failed' })).toEqual([2, 4]);
  expect(shown({ query: '没有' })).toEqual([]);
});
