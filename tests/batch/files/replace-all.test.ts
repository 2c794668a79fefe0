import { link, rename } from 'node:fs/promises';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { replaceAll, type FileSystem } from '../../../src/batch/files/replace-all.js';

const names = ['甲.xlsx', '乙.xlsx', '丙.xlsx'];

/** A folder with three old files and three new ones aside; of 丙 there is no old one. */
function prepared() {
  const folder = mkdtempSync(join(tmpdir(), 'replace-'));
  const files = names.map((name) => ({
    aside: join(folder, `.${name}.part`),
    target: join(folder, name),
  }));
  for (const { aside } of files) writeFileSync(aside, 'new');
  for (const { target } of files.slice(0, 2)) writeFileSync(target, 'old');
  const contents = () =>
    Object.fromEntries(
      readdirSync(folder)
        .filter((name) => !name.endsWith('.part'))
        .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
  return { files, contents };
}

/** A system in which renaming to a file fails so many times with a code, as where Excel has it open. */
function troubled(name: string, code: string, times = Infinity): FileSystem & { waited: number[] } {
  let left = times;
  const waited: number[] = [];
  return {
    waited,
    link,
    pause: async (milliseconds) => void waited.push(milliseconds),
    rename: async (from, to) => {
      if (basename(to) === name && from.endsWith('.part') && left-- > 0) {
        throw Object.assign(new Error(code), { code });
      }
      await rename(from, to);
    },
  };
}

const toldAs = (at: number, error: unknown) =>
  new Error(`${names[at]} ${(error as Error).message}`);

test('all files take their places, and nothing else is left', async () => {
  const { files, contents } = prepared();
  await replaceAll(files, toldAs);
  expect(contents()).toEqual({ '甲.xlsx': 'new', '乙.xlsx': 'new', '丙.xlsx': 'new' });
});

test.each(['EPERM', 'EBUSY', 'EACCES'])(
  'a file that is open for a moment (%s) is waited for',
  async (code) => {
    const { files, contents } = prepared();
    const system = troubled('乙.xlsx', code, 3);
    await replaceAll(files, toldAs, system);
    expect(system.waited).toEqual([50, 100, 200]);
    expect(contents()).toEqual({ '甲.xlsx': 'new', '乙.xlsx': 'new', '丙.xlsx': 'new' });
  },
);

test.each(['EPERM', 'EBUSY', 'EEXIST', 'ENAMETOOLONG', 'ENOSPC'])(
  'where one cannot be replaced (%s), none is: those before it are as they were',
  async (code) => {
    for (const name of names) {
      const { files, contents } = prepared();
      await expect(replaceAll(files, toldAs, troubled(name, code))).rejects.toThrow(
        `${name} ${code}`,
      );
      expect(contents()).toEqual({ '甲.xlsx': 'old', '乙.xlsx': 'old' });
    }
  },
);

test('where a disk knows no second names, as on a stick, what was there is copied', async () => {
  const { files, contents } = prepared();
  const refused = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTSUP' }));
  const system = { ...troubled('丙.xlsx', 'EPERM'), link: refused };
  await expect(replaceAll(files, toldAs, system)).rejects.toThrow('丙.xlsx EPERM');
  expect(contents()).toEqual({ '甲.xlsx': 'old', '乙.xlsx': 'old' });
});
