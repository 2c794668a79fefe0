import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdir,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findWorkbooks } from '../../../src/batch/files/find-workbooks.js';
import { runValidate } from '../../support/run-validate.js';
import { cityBook, oneTenthOff } from '../../support/city-book.js';

/** A folder with some empty files. */
function folderOf(...files: readonly string[]): string {
  const path = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  for (const file of files) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), '');
  }
  return path;
}

async function found(cwd: string, ...paths: readonly string[]): Promise<readonly string[]> {
  const { files } = await findWorkbooks(paths, cwd);
  return files.map(({ file, failure }) => (failure ? failure.id : file));
}

test('each real file is found once, under its own path, whatever links lead to it', async () => {
  const cwd = folderOf('甲/a.xlsx', '乙/b.xlsx');
  symlinkSync('甲', join(cwd, '0'));
  symlinkSync('甲/a.xlsx', join(cwd, '1.xlsx'));
  symlinkSync('1.xlsx', join(cwd, '2.xlsx'));
  expect(await found(cwd, '.')).toEqual(['乙/b.xlsx', '甲/a.xlsx']);
  expect(await found(cwd, '1.xlsx', '2.xlsx', '甲/a.xlsx')).toEqual(['甲/a.xlsx']);
  expect(await found(cwd, '2.xlsx', '1.xlsx')).toEqual(['1.xlsx']);
  expect(await found(cwd, '0')).toEqual(['0/a.xlsx']);
});

test('a file with two names in its file system is found once', async () => {
  const cwd = folderOf('a.xlsx');
  linkSync(join(cwd, 'a.xlsx'), join(cwd, 'b.xlsx'));
  symlinkSync('b.xlsx', join(cwd, 'c.xlsx'));
  expect(await found(cwd, '.')).toEqual(['a.xlsx']);
});

test('links in circles come to an end', async () => {
  const cwd = folderOf('甲/a.xlsx');
  for (const name of ['b', 'c', 'd']) symlinkSync('..', join(cwd, '甲', name));
  symlinkSync('self', join(cwd, 'self'));
  symlinkSync('.', join(cwd, 'here'));
  expect(await found(cwd, '.')).toEqual(['甲/a.xlsx']);
});

test.each(['报送(一)', '[2023]', '{a,b}', '(1)[2]{3}!', '+(a)', '市?*'])(
  'a folder named %s is taken as it is spelt, in a pattern too',
  async (name) => {
    const cwd = folderOf(`${name}/下/a.xlsx`);
    const file = `${name}/下/a.xlsx`;
    expect(await found(cwd, name)).toEqual([file]);
    expect(await found(cwd, file)).toEqual([file]);
    expect(await found(cwd, `${name}/**/*.xlsx`)).toEqual([file]);
    expect(await found(cwd, `${join(cwd, name)}/*/*.xlsx`)).toEqual([file]);
    expect(await found(join(cwd, name), '.')).toEqual(['下/a.xlsx']);
  },
);

test('what programs keep beside an open workbook is none, by whatever way it is named', async () => {
  const cwd = folderOf('a.xlsx', '~$a.xlsx', '.~lock.a.xlsx#', '下/~$b.xlsm');
  expect(await found(cwd, '.')).toEqual(['a.xlsx']);
  expect(await found(cwd, '*.xlsx')).toEqual(['a.xlsx']);
  expect(await found(cwd, '~$a.xlsx', 'a.xlsx', '.~lock.a.xlsx#')).toEqual(['a.xlsx']);
  expect(await found(cwd, '~$a.xlsx')).toEqual(['no-workbooks']);
  expect(await found(cwd, '下')).toEqual(['no-workbooks']);
});

test('spreadsheets of other kinds are counted by kind, our own list and the expected units are not', async () => {
  const cwd = folderOf(
    'a.xlsx',
    'b.CSV',
    'c.csv',
    '下/d.xltx',
    'e.txt',
    '各县.ZIP',
    'report.csv',
    'list.csv',
  );
  const { others } = await findWorkbooks(['.', '.'], cwd, { outputs: ['list.csv'] });
  expect([...others]).toEqual([
    ['.csv', 2],
    ['.xltx', 1],
    ['.zip', 1],
  ]);
  writeFileSync(join(cwd, 'a.xlsx'), cityBook());
  const { told } = await runValidate(cwd, ['.', '--no-cache']);
  expect(told).toBe(
    '另有 .csv 3个，.xltx 1个，.zip 1个没有校验：只校验 .xlsx 和 .xlsm。其中若有报送，请解压，或另存为 .xlsx。\n',
  );
});

test('a link back to the workbooks is no place for copies of them', async () => {
  const cwd = folderOf();
  mkdirSync(join(cwd, 'in'));
  writeFileSync(join(cwd, 'in', 'a.xlsx'), cityBook());
  symlinkSync('in', join(cwd, 'out'));
  const run = await runValidate(cwd, ['in', '--annotate', 'out']);
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining('不能覆盖原文件') });
});

test.each([`${'规'.repeat(83)}.xlsx`, `${'n'.repeat(249)}.xlsx`])(
  'a workbook with a name of 254 bytes gets its annotated copy: %s',
  async (name) => {
    const cwd = folderOf();
    writeFileSync(join(cwd, name), cityBook(oneTenthOff));
    expect(Buffer.byteLength(name)).toBe(254);
    const run = await runValidate(cwd, ['.', '--annotate', 'out', '--no-cache']);
    expect(run.code).toBe(1);
    expect(readdirSync(join(cwd, 'out'))).toContain(name);
  },
);

/** The folders of a system on which one cannot be read. */
function closedAt(name: string, code: string): typeof readdir {
  const read = (path: string, options: object, done: (...given: unknown[]) => void) => {
    if (path.includes(name)) done(Object.assign(new Error(code), { code }));
    else readdir(path, options, done);
  };
  return read as typeof readdir;
}

test.each(['EACCES', 'EPERM', 'ENOTCONN', 'UNKNOWN'])(
  'a folder that answers %s is told, and not passed over',
  async (code) => {
    const cwd = folderOf('甲/a.xlsx', '乙/b.xlsx', '乙/丙/c.xlsx');
    const { files } = await findWorkbooks(['.'], cwd, { read: closedAt('乙', code) });
    const failure = { id: 'folder-not-readable', facts: { path: '乙', code } };
    expect(files).toEqual([{ file: '乙', failure }, { file: '甲/a.xlsx' }]);
  },
);

test('of a folder that cannot be read at all nothing else is said', async () => {
  const cwd = folderOf('甲/a.xlsx');
  const { files } = await findWorkbooks(['甲'], cwd, { read: closedAt('甲', 'EIO') });
  expect(files.map(({ failure }) => failure?.id)).toEqual(['folder-not-readable']);
});
