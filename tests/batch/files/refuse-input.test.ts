import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adopt, merge, plan, rollup, template, type Command } from '../../../src/batch/index.js';
import { countyText, folderWith } from '../../support/county-book.js';
import { runCommand } from '../../support/run-command.js';
import { runValidate } from '../../support/run-validate.js';

const refusal = { code: 2, told: expect.stringContaining('不能覆盖原文件') };
const bytesOf = (folder: string, name = '肥西.xlsx') => readFileSync(join(folder, name));

/** Runs a command on a county's workbook, and tells whether it is still what it was. */
async function losing(command: Command, args: readonly string[], text = countyText()) {
  const folder = folderWith(text);
  symlinkSync('肥西.xlsx', join(folder, '链接.xlsx'));
  const before = bytesOf(folder);
  const run = await runCommand(command, folder, args);
  return { ...run, isLost: !bytesOf(folder).equals(before) };
}

test.each(['肥西.xlsx', './肥西.xlsx', '链接.xlsx'])(
  'the next period as %s never takes the place of the last workbook',
  async (output) => {
    const args = ['--from', '肥西.xlsx', '--as-of', '2024-12-31', '--output', output];
    expect(await losing(template, args)).toMatchObject({ ...refusal, isLost: false });
  },
);

test('what is made out of an own table never takes its place', async () => {
  const table = '进展 | 肥西县主要指标完成情况\n2 | 指标 | 单位 | 2023年完成\n3 | 床位 | 张 | 85';
  const asked = ['--plan', 'anhui-14fyp', '--region', '340123', '--as-of', '2023-12-31'];
  const adopted = await losing(adopt, ['肥西.xlsx', ...asked, '--output', '肥西.xlsx'], table);
  expect(adopted).toMatchObject({ ...refusal, isLost: false });
  const drafted = await losing(plan, ['肥西.xlsx', '--output', '肥西.xlsx'], table);
  expect(drafted).toMatchObject({ ...refusal, isLost: false });
});

test('a superior’s workbook never takes the place of a county’s in the folder', async () => {
  const args = ['.', '--region', '340100', '--output', '肥西.xlsx'];
  expect(await losing(rollup, args)).toMatchObject({ code: 2, isLost: false });
  const folder = folderWith(countyText());
  writeFileSync(join(folder, '副本.xlsx'), bytesOf(folder));
  const run = await runCommand(rollup, folder, args);
  expect(run).toMatchObject(refusal);
  const other = ['.', '--region', '340100', '--output', '合肥.xlsx'];
  expect(await runCommand(rollup, folder, other)).toMatchObject({ code: 0 });
  expect(await runCommand(rollup, folder, other)).toMatchObject({ code: 0 });
});

test.each(['--summary', '--progress'])(
  '%s never takes the place of a workbook that was checked',
  async (option) => {
    const folder = folderWith(countyText());
    const before = bytesOf(folder);
    const run = await runValidate(folder, ['肥西.xlsx', option, '肥西.xlsx']);
    expect(run).toMatchObject(refusal);
    expect(bytesOf(folder)).toEqual(before);
  },
);

test.each(['--summary', '--progress'])(
  '%s never takes the place of a workbook in the folder, which is told before any is checked',
  async (option) => {
    const folder = folderWith(countyText());
    writeFileSync(join(folder, '长丰.xlsx'), bytesOf(folder));
    const before = bytesOf(folder);
    const run = await runValidate(folder, ['.', option, '肥西.xlsx']);
    expect(run).toEqual({ code: 2, out: '', told: '不能覆盖原文件 肥西.xlsx。请写到别处。\n' });
    expect(bytesOf(folder)).toEqual(before);
  },
);

test('a summary never takes the place of a shard that it is made of', async () => {
  const folder = folderWith(countyText());
  await runValidate(folder, ['肥西.xlsx', '--shard', '1/1']);
  const shard = '分片.xlsx';
  renameSync(join(folder, 'shard-1-of-1.json'), join(folder, shard));
  const before = bytesOf(folder, shard);
  expect(await runCommand(merge, folder, [shard, '--summary', shard])).toMatchObject(refusal);
  expect(bytesOf(folder, shard)).toEqual(before);
});

test('a summary takes the place of the earlier one, whoever names it among the workbooks', async () => {
  const folder = folderWith(countyText());
  mkdirSync(join(folder, '汇总'));
  const args = ['肥西.xlsx', '--summary', '汇总/汇总.xlsx'];
  expect((await runValidate(folder, args)).told).toContain('已写入');
  const again = await runValidate(folder, ['汇总/汇总.xlsx', ...args]);
  expect(again.told).toContain('已写入 汇总');
  expect(again.code).not.toBe(2);
});
