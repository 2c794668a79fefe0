import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOutputs } from '../../../src/batch/files/write-outputs.js';

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
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'write-refused'],
  ['EROFS', 'write-refused'],
  ['ENAMETOOLONG', 'name-too-long'],
  ['EIO', 'not-writable'],
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

test.each([0, 1, 2 ** 18, 3 * 2 ** 18])(
  'a disk that is full after %i bytes leaves nothing',
  async (room) => {
    const path = folder();
    function* full(): Generator<string> {
      yield 'x'.repeat(room);
      throw Object.assign(new Error(), { code: 'ENOSPC' });
    }
    const files = [{ path: join(path, '甲/乙/c.txt'), content: full() }];
    await expect(writeOutputs(files)).rejects.toMatchObject({ id: 'disk-full' });
    expect(readdirSync(path)).toEqual([]);
  },
);

test.each([
  ['a folder that is a file', 'taken/a.txt', 'output-in-file'],
  ['a folder below a file', 'taken/b/a.txt', 'output-in-file'],
  ['a file that is a folder', 'folder', 'output-is-folder'],
  ['a name that no system takes', `${'长'.repeat(86)}.txt`, 'name-too-long'],
])('%s is told as what it is', async (_, name, id) => {
  const path = folder();
  writeFileSync(join(path, 'taken'), 'before');
  mkdirSync(join(path, 'folder'));
  const files = [{ path: join(path, name), content: texts('x') }];
  await expect(writeOutputs(files)).rejects.toMatchObject({
    id,
    facts: { path: join(path, name) },
  });
  expect(readdirSync(path).sort()).toEqual(['folder', 'taken']);
  expect(readFileSync(join(path, 'taken'), 'utf8')).toBe('before');
});

test('a device is never replaced', async () => {
  const files = [{ path: '/dev/null', content: texts('x') }];
  await expect(writeOutputs(files)).rejects.toMatchObject({ id: 'not-writable' });
  expect(statSync('/dev/null').isFile()).toBe(false);
});

test.each([`${'a'.repeat(250)}.txt`, `${'规'.repeat(83)}.txt`])(
  'a name of 253 bytes or more is written: %s',
  async (name) => {
    const path = folder();
    expect(Buffer.byteLength(name)).toBeGreaterThanOrEqual(253);
    await writeOutputs([{ path: join(path, name), content: texts('x') }]);
    expect(readdirSync(path)).toEqual([name]);
  },
);

test('a link stays a link, and the file that it leads to keeps its readers', async () => {
  const path = folder();
  writeFileSync(join(path, 'real.txt'), 'before');
  chmodSync(join(path, 'real.txt'), 0o600);
  symlinkSync('real.txt', join(path, 'link.txt'));
  await writeOutputs([{ path: join(path, 'link.txt'), content: texts('after') }]);
  expect(readlinkSync(join(path, 'link.txt'))).toBe('real.txt');
  expect(readFileSync(join(path, 'real.txt'), 'utf8')).toBe('after');
  expect(statSync(join(path, 'real.txt')).mode & 0o777).toBe(0o600);
});
