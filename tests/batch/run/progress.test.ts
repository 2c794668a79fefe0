import { startProgress } from '../../../src/batch/run/progress.js';
import { messagesOf } from '../../../src/messages/index.js';
import { hostFor } from '../../support/host.js';

const words = messagesOf('zh-CN').command;

async function start(all: number, isQuiet = false) {
  const lines: string[] = [];
  const host = { ...hostFor('/'), tell: (text: string) => lines.push(text.trimEnd()) };
  return { lines, progress: await startProgress(all, { isQuiet, words }, host as never) };
}

test('of one large file each tenth is told while it is read', async () => {
  const { lines, progress } = await start(1);
  for (let percent = 2; percent <= 100; percent += 2) progress.read('省.xlsx', percent / 100);
  progress.step('省.xlsx');
  expect(lines).toHaveLength(10);
  expect(lines.slice(0, 2)).toEqual(['0/1 省.xlsx 已读取 10%', '0/1 省.xlsx 已读取 20%']);
});

test('of one small file nothing is told', async () => {
  const { lines, progress } = await start(1);
  progress.step('县.xlsx');
  expect(lines).toEqual([]);
});

test('files that are read at once move the run together, and each is told when it is done', async () => {
  const { lines, progress } = await start(2);
  progress.read('甲.xlsx', 0.1);
  progress.read('乙.xlsx', 0.1);
  progress.read('甲.xlsx', 0.9);
  progress.step('甲.xlsx');
  progress.step('乙.xlsx');
  expect(lines).toEqual([
    '0/2 乙.xlsx 已读取 10%',
    '0/2 甲.xlsx 已读取 90%',
    '1/2 甲.xlsx',
    '2/2 乙.xlsx',
  ]);
});

test('many files are told in about ten lines', async () => {
  const { lines, progress } = await start(25);
  for (let at = 1; at <= 25; at += 1) progress.step(`${at}.xlsx`);
  expect(lines).toHaveLength(9);
  expect(lines.at(-1)).toBe('25/25 25.xlsx');
});

test('a quiet run tells nothing', async () => {
  const { lines, progress } = await start(2, true);
  progress.read('甲.xlsx', 0.5);
  progress.step('甲.xlsx');
  expect(lines).toEqual([]);
});
