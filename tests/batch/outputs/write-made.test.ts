import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adopt, plan, rollup, template, type Command } from '../../../src/batch/index.js';
import { isAsMade } from '../../../src/workbooks/create/index.js';
import { convertedByLibreOffice, withLibreOffice } from '../../support/libre-office.js';
import { resavedByOpenpyxl, withOpenpyxl } from '../../support/openpyxl.js';
import { ownProgress } from '../../support/own-progress.js';
import { runCommand } from '../../support/run-command.js';
import { savedAgain } from '../../support/saved-again.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';

const endOf2023 = ['--as-of', '2023-12-31'];
const hefei = ['--plan', 'anhui-14fyp', '--region', '340100', ...endOf2023];
const file = '规划.xlsx';
const output = ['--output', file];

/** Each command that makes a workbook to fill in, and what it is asked. */
const makings: readonly (readonly [string, Command, readonly string[]])[] = [
  ['template', template, hefei],
  ['template in a wide table', template, [...hefei, '--layout', 'wide']],
  ['template of the next period', template, ['--from', '进展.xlsx', '--as-of', '2024-12-31']],
  ['adopt', adopt, ['进展.xlsx', '--plan', 'anhui-14fyp', '--region', '340123', ...endOf2023]],
  ['plan', plan, ['附件.xlsx', '--region', '340100']],
  ['rollup', rollup, ['进展.xlsx', '--region', '340100']],
];

const annex = `
  附件 | 合肥市养老服务“十五五”规划主要指标
  2 | 指标 | 2025年 | 2030年 | 属性
  3 | 养老机构护理型床位占比（%） | 68 | 超过73 | 约束性
`;

function folderWithTables(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  writeFileSync(join(folder, '进展.xlsx'), xlsxOf(workbook(ownProgress())));
  writeFileSync(join(folder, '附件.xlsx'), xlsxOf(workbook(annex)));
  return folder;
}

describe.each(makings)('%s', (_, command, args) => {
  const path = (folder: string) => join(folder, file);

  test('takes the place of a workbook that nobody has touched since it was made', async () => {
    const folder = folderWithTables();
    await runCommand(template, folder, [...hefei, ...output, '--lang', 'en-US']);
    const first = readFileSync(path(folder));
    const made = await runCommand(command, folder, [...args, ...output]);
    expect(made).toMatchObject({ code: 0, told: expect.stringContaining(`已写入 ${file}`) });
    expect(readFileSync(path(folder)).equals(first)).toBe(false);
  });

  test('never takes the place of a workbook in which somebody has worked', async () => {
    const folder = folderWithTables();
    await runCommand(command, folder, [...args, ...output]);
    const worked = savedAgain(readFileSync(path(folder)));
    writeFileSync(path(folder), worked);
    const refused = await runCommand(command, folder, [...args, ...output]);
    expect(refused).toMatchObject({ code: 2, told: expect.stringContaining(`${file} 已经存在`) });
    expect(refused.told).not.toContain('已写入');
    expect(readFileSync(path(folder)).equals(worked)).toBe(true);
  });

  test('never takes the place of a file that is no workbook', async () => {
    const folder = folderWithTables();
    writeFileSync(path(folder), '会议纪要');
    expect(await runCommand(command, folder, [...args, ...output])).toMatchObject({ code: 2 });
    expect(readFileSync(path(folder), 'utf8')).toBe('会议纪要');
  });
});

test('a superior’s workbook that somebody filled in is told how to be carried over, and stays', async () => {
  const folder = folderWithTables();
  const args = ['进展.xlsx', '--region', '340100', ...output];
  await runCommand(rollup, folder, args);
  writeFileSync(join(folder, file), savedAgain(readFileSync(join(folder, file))));
  const { told } = await runCommand(rollup, folder, args);
  expect(told).toContain(`请加 --previous ${file}`);
  const before = readFileSync(join(folder, file));
  const onto = await runCommand(rollup, folder, [...args, '--previous', `./${file}`]);
  expect(onto).toMatchObject({ code: 2 });
  expect(readFileSync(join(folder, file)).equals(before)).toBe(true);
  const beside = ['进展.xlsx', '--region', '340100', '--previous', file, '--output', '又.xlsx'];
  expect(await runCommand(rollup, folder, beside)).toMatchObject({ code: 0 });
});

async function made(): Promise<Uint8Array> {
  const folder = folderWithTables();
  await runCommand(template, folder, [...hefei, ...output]);
  return readFileSync(join(folder, file));
}

test('a workbook is as it was made until another program saves it', async () => {
  expect(await isAsMade(await made())).toBe(true);
  expect(await isAsMade(savedAgain(await made()))).toBe(false);
  expect(await isAsMade(new Uint8Array())).toBe(false);
});

withLibreOffice('LibreOffice says in a workbook that it has saved it', async () => {
  expect(await isAsMade(convertedByLibreOffice(await made()))).toBe(false);
});

withOpenpyxl('openpyxl says in a workbook that it has saved it', async () => {
  expect(await isAsMade(resavedByOpenpyxl(await made()))).toBe(false);
});
