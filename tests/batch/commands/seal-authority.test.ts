import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seal } from '../../../src/batch/index.js';
import { signerOf } from '../../../src/seals/index.js';
import { countyText, folderWith } from '../../support/county-book.js';
import { inFirstVersion } from '../../support/first-version.js';
import { apply, review, taking } from '../../support/official.js';
import { runCommand } from '../../support/run-command.js';
import { runValidate } from '../../support/run-validate.js';

type Unit = Record<string, unknown>;

/** A folder with the county's workbook, the keys of two units, a root key, and a list that it has signed. */
async function office(change: (list: { units: Unit[] }) => object = (list) => list) {
  const folder = folderWith(countyText());
  mkdirSync(join(folder, '公钥'));
  for (const unit of ['肥西县民政局', '合肥市民政局']) {
    await runCommand(seal, folder, ['--new-key', unit]);
    renameSync(join(folder, `${unit}.pub`), join(folder, '公钥', `${unit}.pub`));
  }
  await runCommand(seal, folder, ['--new-key', '根']);
  const drafted = await runCommand(seal, folder, [
    '--new-authority',
    '名单.json',
    '--keys',
    '公钥',
  ]);
  const list = JSON.parse(readFileSync(join(folder, '名单.json'), 'utf8'));
  writeFileSync(join(folder, '名单.json'), JSON.stringify(change(list)));
  const signed = await runCommand(seal, folder, ['--sign-authority', '名单.json', '--key', '根']);
  return { folder, list, drafted, signed };
}

const county = (fields: Unit) => (list: { units: Unit[] }) => ({
  ...list,
  units: list.units.map((one) => (one['unit'] === '肥西县民政局' ? { ...one, ...fields } : one)),
});

const byList = ['--authority', '名单.json', '--root', '根.pub'];
const check = (folder: string, options: readonly string[] = byList) =>
  runValidate(folder, ['肥西.xlsx', ...options]);
const signing = (unit: string) => ['--key', unit];

test('a list is drafted from a folder of keys: regions by their names, steps by their levels', async () => {
  const { list, drafted, signed } = await office();
  expect(list).toMatchObject({ kind: 'plan-indicators-authority', leastSeal: 2 });
  expect(list.units).toMatchObject([
    { unit: '合肥市民政局', region: '340100', steps: ['apply', 'review'] },
    { unit: '肥西县民政局', region: '340123', steps: ['apply', 'review'] },
  ]);
  expect(drafted).toMatchObject({ code: 0, told: expect.stringContaining('已起草：名单.json') });
  expect(signed).toMatchObject({ code: 0, told: expect.stringContaining('名单.json.sig') });
});

test('what a unit of the list has signed passes', async () => {
  const { folder } = await office();
  await taking(folder, apply, signing('肥西县民政局'));
  await taking(folder, review, signing('合肥市民政局'));
  expect(await check(folder)).toMatchObject({ code: 0 });
});

test.each<readonly [string, Unit, string]>([
  ['another region', { region: '340121' }, '与此环节不符'],
  ['other steps', { steps: ['review'] }, '与此环节不符'],
  ['a term that has not begun', { from: '2024-02-01' }, '有效期'],
  ['a term that is over', { until: '2024-01-07' }, '有效期'],
  ['a key that was withdrawn', { withdrawn: '2024-01-08' }, '已停用'],
])('a key that the list gives %s signs nothing', async (_, fields, told) => {
  const { folder } = await office(county(fields));
  await taking(folder, apply, signing('肥西县民政局'));
  expect(await check(folder)).toMatchObject({ code: 1, out: expect.stringContaining(told) });
});

test('the first and the last day of a term count, and the day before a key is withdrawn', async () => {
  const day = '2024-01-08';
  const { folder } = await office(county({ from: day, until: day, withdrawn: '2024-01-09' }));
  await taking(folder, apply, signing('肥西县民政局'));
  expect(await check(folder)).toMatchObject({ code: 0 });
});

test.each<readonly [string, (folder: string) => void]>([
  ['changed', (folder) => writeFileSync(join(folder, '名单.json'), `${listOf(folder)} `)],
  [
    'signed with another key',
    (folder) => copyFileSync(join(folder, '公钥/合肥市民政局.pub'), join(folder, '根.pub')),
  ],
])('a list that was %s is not taken', async (_, forge) => {
  const { folder } = await office();
  forge(folder);
  expect(await check(folder)).toMatchObject({
    code: 2,
    told: expect.stringContaining('名单不予采用'),
  });
});

function listOf(folder: string): string {
  return readFileSync(join(folder, '名单.json'), 'utf8');
}

test.each<readonly [string, object]>([
  ['kind', { kind: 'list' }],
  ['algorithm', { algorithm: 'RSA' }],
  ['leastSeal', { leastSeal: 3 }],
  ['units.0.region', { units: [{ unit: 'x', region: '34', steps: ['apply'], key: 'x' }] }],
  ['units.0.steps.0', { units: [{ unit: 'x', region: '340123', steps: ['sign'], key: 'x' }] }],
  [
    'units.0.from',
    { units: [{ unit: 'x', region: '340123', steps: ['apply'], from: '2024-02-30', key: 'x' }] },
  ],
  ['units.0.key', { units: [{ unit: 'x', region: '340123', steps: ['apply'], key: 'x' }] }],
])('a list is not signed while its %s is wrong', async (at, fields) => {
  const { signed } = await office((list) => ({ ...list, ...fields }));
  expect(signed).toMatchObject({ code: 2, told: expect.stringContaining(`的 ${at} 无效`) });
});

test('seals below the version that the list asks for are refused, unless it asks for none higher', async () => {
  for (const [leastSeal, code] of [
    [2, 1],
    [1, 0],
  ] as const) {
    const { folder } = await office((list) => ({ ...list, leastSeal }));
    await taking(folder, apply, signing('肥西县民政局'));
    const sign = await signerOf(readFileSync(join(folder, '肥西县民政局'), 'utf8'));
    const path = join(folder, '肥西.xlsx');
    writeFileSync(path, await inFirstVersion(readFileSync(path), sign));
    expect(await check(folder)).toMatchObject({ code });
  }
});

test.each([
  [['--authority', '名单.json'], '--root'],
  [['--root', '根.pub'], '--authority'],
  [['--authority', '名单.json', '--root', '根.pub', '--keys', '公钥'], '只能用其中一个'],
])('%j is not enough or too much', async (options, told) => {
  const { folder } = await office();
  expect(await check(folder, options)).toMatchObject({
    code: 2,
    told: expect.stringContaining(told),
  });
});

test('a step is checked against the list before anything is written', async () => {
  const { folder } = await office(county({ steps: ['review'] }));
  const run = await taking(folder, apply, [...signing('肥西县民政局'), ...byList]);
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining('不符') });
});
