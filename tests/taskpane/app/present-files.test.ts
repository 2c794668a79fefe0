import { zhCN } from '../../../src/messages/zh-CN.js';
import { presentFiles } from '../../../src/taskpane/app/present/files.js';
import { reduce, type Action } from '../../../src/taskpane/app/reduce.js';
import { initialState } from '../../../src/taskpane/app/state.js';
import { unreadableFile } from '../../../src/taskpane/worker/unreadable.js';

const start = initialState({
  place: 'browser',
  messages: zhCN,
  settings: { language: 'zh-CN', palette: 'green-ahead' },
});
const entries = [
  { id: 0, name: '省.xlsx' },
  { id: 1, name: '县.xlsx' },
];
const checked = unreadableFile('省.xlsx', { id: 'empty-file', facts: {} });

function shown(...actions: readonly Action[]) {
  const before: readonly Action[] = [
    { type: 'queued', entries },
    { type: 'working', work: 'checking' },
  ];
  const { items, done, status } = presentFiles([...before, ...actions].reduce(reduce, start));
  return { done, status, words: items.map(({ word }) => word) };
}

test('a large file counts for the part of it that is read, and says so beside its name', () => {
  expect(shown({ type: 'reading', id: 0, share: 0.259 })).toEqual({
    done: 0.259,
    status: '正在校验：已完成 0个，共 2个',
    words: ['已读取 25%', '等待校验'],
  });
});

test('a file that is done counts once, whatever was told of its reading', () => {
  expect(
    shown({ type: 'reading', id: 0, share: 0.98 }, { type: 'checked', id: 0, checked }),
  ).toEqual({ done: 1, status: '正在校验：已完成 1个，共 2个', words: ['无法校验', '等待校验'] });
});

test('a file whose reading was stopped waits again', () => {
  const stopped = shown({ type: 'reading', id: 0, share: 0.5 }, { type: 'working', work: 'idle' });
  expect(stopped.words).toEqual(['等待校验', '等待校验']);
});
