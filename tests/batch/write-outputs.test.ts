import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOutputs } from '../../src/batch/write-outputs.js';

const folder = () => mkdtempSync(join(tmpdir(), 'plan-indicators-'));

function* texts(...all: readonly string[]): Generator<string> {
  yield* all;
}

function* failing(code: string): Generator<string> {
  yield 'x'.repeat(2 ** 20);
  throw Object.assign(new Error(code), { code });
}

test('a file holds its pieces in their order, and nothing stands beside it', async () => {
  const path = folder();
  await writeOutputs([{ path: join(path, 'a/b.txt'), content: texts('甲', '', '乙') }]);
  expect(readFileSync(join(path, 'a/b.txt'), 'utf8')).toBe('甲乙');
  expect(readdirSync(join(path, 'a'))).toEqual(['b.txt']);
});

test('an empty text is an empty file', async () => {
  const path = folder();
  await writeOutputs([{ path: join(path, 'a.txt'), content: texts() }]);
  expect(readFileSync(join(path, 'a.txt'), 'utf8')).toBe('');
});

test.each([
  ['ENOSPC', 'disk-full'],
  ['EACCES', 'not-writable'],
])('after %s no file has changed and none is half there', async (code, id) => {
  const path = folder();
  writeFileSync(join(path, 'b.txt'), 'before');
  const files = [
    { path: join(path, 'a.txt'), content: texts('whole') },
    { path: join(path, 'b.txt'), content: failing(code) },
  ];
  await expect(writeOutputs(files)).rejects.toMatchObject({ id, facts: { path: files[1]?.path } });
  expect(readdirSync(path)).toEqual(['b.txt']);
  expect(readFileSync(join(path, 'b.txt'), 'utf8')).toBe('before');
});

test('an interruption leaves nothing behind', async () => {
  const path = folder();
  const controller = new AbortController();
  function* interrupted(): Generator<string> {
    yield 'x'.repeat(2 ** 20);
    controller.abort();
    yield 'y';
  }
  const files = [{ path: join(path, 'a.txt'), content: interrupted() }];
  await expect(writeOutputs(files, controller.signal)).rejects.toThrow('abort');
  expect(readdirSync(path)).toEqual([]);
});
