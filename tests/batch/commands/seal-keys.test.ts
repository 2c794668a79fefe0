import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { seal } from '../../../src/batch/index.js';
import { countyText, folderWith } from '../../support/county-book.js';
import { apply, listed, review, taking } from '../../support/official.js';
import { runCommand } from '../../support/run-command.js';
import { runValidate } from '../../support/run-validate.js';

/** A folder with the county's workbook, its private key, and the keys of the units. */
async function county(): Promise<string> {
  const folder = folderWith(countyText());
  await runCommand(seal, folder, ['--new-key', '私钥']);
  mkdirSync(join(folder, '公钥'));
  renameSync(join(folder, '私钥.pub'), join(folder, '公钥/肥西县民政局.pub'));
  return folder;
}

const signed = ['--key', '私钥', '--keys', '公钥'];
const check = (folder: string) => runValidate(folder, ['肥西.xlsx', '--keys', '公钥']);

test('a new pair of keys: the private one for its owner alone, the public one to hand out', async () => {
  const folder = folderWith(countyText());
  const run = await runCommand(seal, folder, ['--new-key', '私钥']);
  expect(statSync(join(folder, '私钥')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder, '私钥.pub'), 'utf8')).toMatch(/^-----BEGIN PUBLIC KEY-----/);
  expect(run).toMatchObject({ code: 0, told: expect.stringContaining('公钥 私钥.pub') });
});

test.each(['私钥', '私钥.pub'])('%s that is there already is never overwritten', async (name) => {
  const folder = folderWith(countyText());
  writeFileSync(join(folder, name), '已有');
  const run = await runCommand(seal, folder, ['--new-key', '私钥']);
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining(`${name} 已经存在`) });
  expect(readFileSync(join(folder, name), 'utf8')).toBe('已有');
  expect(readdirSync(folder).sort()).toEqual([name, '肥西.xlsx'].sort());
});

test('a signature stands in its column and is borne out by the unit’s key', async () => {
  const folder = await county();
  expect(await taking(folder, apply, signed)).toMatchObject({ code: 0 });
  const [row] = await listed(folder, 'approvals');
  expect(row?.at(-1)).toMatch(/^[A-Za-z0-9+/]{86}==$/);
  expect(await check(folder)).toMatchObject({ code: 0 });
});

test('a private key is in no workbook, in no report, and in nothing that is said', async () => {
  const folder = await county();
  const secret = readFileSync(join(folder, '私钥'), 'utf8').split('\n')[1] ?? '';
  const run = await taking(folder, apply, signed);
  const formats = ['json', 'html', 'csv', 'sarif', 'junit', 'text'].flatMap((one) => [
    '--format',
    one,
  ]);
  const report = await runValidate(folder, [
    '肥西.xlsx',
    '--keys',
    '公钥',
    '--output',
    '报告',
    ...formats,
  ]);
  const parts = Object.values(unzipSync(readFileSync(join(folder, '肥西.xlsx'))));
  const files = readdirSync(join(folder, '报告')).map((name) =>
    readFileSync(join(folder, '报告', name)),
  );
  const written = [...parts, ...files].map((bytes) => Buffer.from(bytes).toString('utf8'));
  expect(secret.length).toBeGreaterThan(60);
  for (const text of [...written, run.told, run.out, report.told, report.out]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain('PRIVATE KEY');
  }
});

test.each([
  ['wrong', '与该单位的公钥不符'],
  ['unknown', '没有该单位的公钥'],
  ['missing', '缺少签名'],
])('a signature that is %s is told to the reviewer', async (standing, told) => {
  const folder = await county();
  await taking(folder, apply, standing === 'missing' ? [] : signed);
  const key = join(folder, '公钥/肥西县民政局.pub');
  if (standing === 'unknown') renameSync(key, join(folder, '公钥/长丰县民政局.pub'));
  if (standing === 'wrong') {
    await runCommand(seal, folder, ['--new-key', '别的']);
    renameSync(join(folder, '别的.pub'), key);
  }
  const run = await check(folder);
  expect(run.code).toBe(1);
  expect(run.out).toContain('(signature-invalid)');
  expect(run.out).toContain(told);
});

test('without the folder of keys nobody asks for signatures', async () => {
  const folder = await county();
  await taking(folder, apply);
  expect(await runValidate(folder, ['肥西.xlsx'])).toMatchObject({ code: 0 });
});

test.each(['肥西.xlsx', '公钥/肥西县民政局.pub'])(
  '%s signs nothing: it is no private key',
  async (file) => {
    const run = await taking(await county(), apply, ['--key', file]);
    expect(run).toMatchObject({
      code: 2,
      told: expect.stringContaining(`${file} 不是可用的密钥文件`),
    });
  },
);

test('a file among the public keys that is none is named', async () => {
  const folder = await county();
  writeFileSync(join(folder, '公钥/长丰县民政局.pub'), readFileSync(join(folder, '肥西.xlsx')));
  expect(await check(folder)).toMatchObject({
    code: 2,
    told: expect.stringContaining('公钥/长丰县民政局.pub'),
  });
});

test('a key of another unit is noticed before anything is written', async () => {
  const folder = await county();
  await runCommand(seal, folder, ['--new-key', '别的']);
  const run = await taking(folder, apply, [
    '--key',
    '别的',
    '--keys',
    '公钥',
    '--output',
    '签.xlsx',
  ]);
  expect(run).toMatchObject({
    code: 2,
    told: expect.stringContaining('“肥西县民政局”的签名与该单位的公钥不符'),
  });
  expect(existsSync(join(folder, '签.xlsx'))).toBe(false);
});

test('keys to check with ask for a key to sign with', async () => {
  const run = await taking(await county(), apply, ['--keys', '公钥']);
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining('缺少 --key') });
});

test('a review stands on an application that is signed; it may return one that is not', async () => {
  const folder = await county();
  await taking(folder, apply);
  await runCommand(seal, folder, ['--new-key', '市']);
  renameSync(join(folder, '市.pub'), join(folder, '公钥/合肥市民政局.pub'));
  const keyed = ['--key', '市', '--keys', '公钥'];
  expect(await taking(folder, review, keyed)).toMatchObject({
    code: 2,
    told: expect.stringContaining('“肥西县民政局”的签名'),
  });
  expect(await taking(folder, { ...review, decision: '退回' }, keyed)).toMatchObject({ code: 0 });
});

test('a key whose name speaks of no region signs nothing, and is told', async () => {
  const folder = await county();
  await taking(folder, apply, signed);
  renameSync(join(folder, '公钥/肥西县民政局.pub'), join(folder, '公钥/高新区社会事务局.pub'));
  const run = await check(folder);
  expect(run.told).toContain('高新区社会事务局.pub 的文件名中没有可识别的区划');
  expect(run).toMatchObject({ code: 1, out: expect.stringContaining('没有该单位的公钥') });
});

test('a workbook that nobody has approved does not pass where keys are given', async () => {
  const folder = await county();
  expect(await check(folder)).toMatchObject({
    code: 1,
    out: expect.stringContaining('肥西.xlsx — 不通过'),
  });
});
