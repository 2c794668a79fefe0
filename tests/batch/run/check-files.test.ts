import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderCache } from '../../../src/batch/run/cache.js';
import { checkFiles } from '../../../src/batch/run/check-files.js';
import { inThread } from '../../../src/batch/run/runner.js';
import { settingsOf } from '../../../src/batch/settings/settings-of.js';
import { countyText } from '../../support/county-book.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';

const settings = settingsOf({ maxUnpackedBytes: 2 ** 20 }, {});
const names = ['a.xlsx', 'b.xlsx', 'c.xlsx'];
const bytes = xlsxOf(workbook(countyText()));

function folder(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  for (const name of names) writeFileSync(join(cwd, name), bytes);
  return cwd;
}

/** Runs over the files of a folder and tells which of them were checked anew; before says what happens first. */
async function checkedAnew(
  cwd: string,
  {
    before = () => undefined,
    stopAfter = Infinity,
  }: { before?: (file: string) => void; stopAfter?: number } = {},
): Promise<readonly string[]> {
  const anew: string[] = [];
  let done = 0;
  const controller = new AbortController();
  const inside = inThread(settings, { seconds: 60, now: () => 0 });
  await checkFiles(
    names.map((file) => ({ file })),
    {
      cwd,
      signal: controller.signal,
      cache: folderCache({
        ...{ folder: join(cwd, 'kept'), version: '1', settings, mostBytes: 2 ** 20 },
        key: new Uint8Array(32),
      }),
      runner: {
        ...inside,
        check: (task) => {
          anew.push(task.file);
          before(join(cwd, task.file));
          return inside.check(task);
        },
      },
      progress: {
        step: () => {
          done += 1;
          if (done >= stopAfter) controller.abort();
        },
        read: () => undefined,
      },
    },
  );
  return anew;
}

test('a second run checks nothing anew', async () => {
  const cwd = folder();
  expect(await checkedAnew(cwd)).toEqual(names);
  expect(await checkedAnew(cwd)).toEqual([]);
});

test('a run goes on where an interrupted one stopped', async () => {
  const cwd = folder();
  expect(await checkedAnew(cwd, { stopAfter: 2 })).toEqual(['a.xlsx', 'b.xlsx']);
  expect(await checkedAnew(cwd)).toEqual(['c.xlsx']);
});

test('only a file that changed is checked anew', async () => {
  const cwd = folder();
  await checkedAnew(cwd);
  writeFileSync(join(cwd, 'b.xlsx'), xlsxOf(workbook(countyText('服务 | 期间'))));
  expect(await checkedAnew(cwd)).toEqual(['b.xlsx']);
});

test('a file that changes while it is checked is another file in the next run', async () => {
  const cwd = folder();
  const changed = xlsxOf(workbook(countyText('服务 | 期间')));
  await checkedAnew(cwd, { before: (path) => writeFileSync(path, changed) });
  expect(await checkedAnew(cwd)).toEqual(names);
  expect(await checkedAnew(cwd)).toEqual([]);
});

test('a file that could not be read is tried again', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'a.xlsx'), bytes.slice(0, 100));
  expect(await checkedAnew(cwd)).toEqual(names);
  expect(await checkedAnew(cwd)).toEqual(['a.xlsx']);
});
