import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { fix } from '../../../src/batch/index.js';
import { countyText, folderWith } from '../../support/county-book.js';
import { runCommand } from '../../support/run-command.js';
import { runValidate } from '../../support/run-validate.js';
import { savedAgain } from '../../support/saved-again.js';
import { understand } from '../../support/sealing.js';

/** The county's figures with a number in full width, one with a blank, and a text of words. */
const untidy = countyText()
  .replace('| 840 ', '| "８４０" ')
  .replace('| 1000 | 85\n', '| " 1000" | 85\n')
  .replace('| 84\n', '| "八十四上下"\n');

const fixing = (folder: string, ...args: readonly string[]) => runCommand(fix, folder, args);
const tidyFolder = () => folderWith(countyText());

test('each certain fix is shown before and after, and the corrected copy is written aside', async () => {
  const folder = folderWith(untidy);
  const original = readFileSync(join(folder, '肥西.xlsx'));
  const run = await fixing(folder, '肥西.xlsx', '--output', '改好');
  expect(run.code).toBe(0);
  expect(run.out).toContain('肥西.xlsx：2处修正');
  expect(run.out).toContain('数据!E2  “８４０”（文本） → 840');
  expect(run.out).toContain('数据!F3  “1000”（文本） → 1000');
  expect(readFileSync(join(folder, '肥西.xlsx'))).toEqual(original);
  const { observations } = await understand(readFileSync(join(folder, '改好/肥西.xlsx')));
  const changed = observations.filter(({ row }) => row.row <= 3);
  expect(changed.map(({ row }) => row.cells.numerator.raw)).toEqual([840, 850]);
});

test('the number that takes the place of a text is shown in full, whatever its cell shows', async () => {
  const typed = countyText('! shown 数据!G2 0.0').replace('| 1000 | 84\n', '| 1000 | "84.25"\n');
  const { out } = await fixing(folderWith(typed), '肥西.xlsx', '--dry-run');
  expect(out).toContain('数据!G2  “84.25”（文本） → 84.25');
});

test('what only a person can decide is left alone', async () => {
  const folder = folderWith(untidy);
  await fixing(folder, '肥西.xlsx', '--output', '改好');
  const { observations } = await understand(readFileSync(join(folder, '改好/肥西.xlsx')));
  expect(observations[0]?.row.cells.value.raw).toBe('八十四上下');
});

test('a dry run shows the same and writes nothing', async () => {
  const folder = folderWith(untidy);
  const shown = (await fixing(folder, '.', '--dry-run')).out;
  expect(readdirSync(folder)).toEqual(['肥西.xlsx']);
  expect((await fixing(folder, '.', '--output', '改好')).out).toBe(shown);
});

test('a copy in which somebody has gone on working stays; one that nobody has touched gives way', async () => {
  const folder = folderWith(untidy);
  const again = () => fixing(folder, '肥西.xlsx', '--output', '改好');
  await again();
  expect(await again()).toMatchObject({ code: 0 });
  const copy = join(folder, '改好', '肥西.xlsx');
  const worked = savedAgain(readFileSync(copy));
  writeFileSync(copy, worked);
  const told = expect.stringContaining(`${join('改好', '肥西.xlsx')} 已经存在`);
  expect(await again()).toMatchObject({ code: 2, told });
  expect(readFileSync(copy).equals(worked)).toBe(true);
});

test('a second run fixes nothing', async () => {
  const folder = folderWith(untidy);
  await fixing(folder, '肥西.xlsx', '--output', '改好');
  const run = await fixing(folder, '改好', '--output', '再改');
  expect(run).toMatchObject({ code: 0, out: '没有可以自动修正的问题。\n' });
  expect(existsSync(join(folder, '再改'))).toBe(false);
});

test('everything but the corrected sheet stays byte for byte', async () => {
  const folder = folderWith(untidy);
  await fixing(folder, '肥西.xlsx', '--output', '改好');
  const before = unzipSync(readFileSync(join(folder, '肥西.xlsx')));
  const after = unzipSync(readFileSync(join(folder, '改好/肥西.xlsx')));
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const changed = Object.keys(before).filter((part) => {
    return !Buffer.from(before[part] ?? []).equals(Buffer.from(after[part] ?? []));
  });
  expect(changed).toEqual([expect.stringMatching(/worksheets\/sheet\d\.xml$/)]);
});

test('an output inside the input is never read as input', async () => {
  const folder = folderWith(untidy);
  await fixing(folder, '.', '--output', '改好');
  const again = await fixing(folder, '.', '--output', '改好');
  expect(again.out).not.toContain('改好');
  expect(readdirSync(join(folder, '改好'))).toEqual(['肥西.xlsx']);
});

test('an output folder that exists keeps what else is in it', async () => {
  const folder = folderWith(untidy);
  mkdirSync(join(folder, '改好'));
  writeFileSync(join(folder, '改好/说明.txt'), '勿动');
  await fixing(folder, '肥西.xlsx', '--output', '改好');
  expect(readdirSync(join(folder, '改好')).sort()).toEqual(['肥西.xlsx', '说明.txt'].sort());
});

test('a copy never takes the place of its original', async () => {
  const folder = folderWith(untidy);
  const run = await fixing(folder, '肥西.xlsx', '--output', '.');
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining('不能覆盖原文件') });
});

test('an output that cannot be written is told', async () => {
  const folder = folderWith(untidy);
  writeFileSync(join(folder, '改好'), '');
  const run = await fixing(folder, '肥西.xlsx', '--output', '改好');
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining('无法写入') });
});

test('a file that cannot be read costs only itself', async () => {
  const folder = folderWith(untidy);
  writeFileSync(join(folder, '坏.xlsx'), '指标,数值');
  const run = await fixing(folder, '.', '--output', '改好');
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining('坏.xlsx  不是 Excel') });
  expect(readdirSync(join(folder, '改好'))).toEqual(['肥西.xlsx']);
});

test('nothing to fix is said, and no empty folder is made', async () => {
  const folder = tidyFolder();
  expect(await fixing(folder, '.', '--output', '改好')).toMatchObject({
    code: 0,
    out: '没有可以自动修正的问题。\n',
  });
  expect(readdirSync(folder)).toEqual(['肥西.xlsx']);
});

test('without an output folder the command asks for one', async () => {
  const run = await fixing(tidyFolder(), '.');
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining('缺少 --output') });
});

test('a corrected copy has fewer findings and no new ones', async () => {
  const folder = folderWith(untidy);
  await fixing(folder, '肥西.xlsx', '--output', '改好');
  const rules = async (file: string) => {
    const { out } = await runValidate(folder, [file, '--format', 'json']);
    const [{ findings }] = JSON.parse(out).workbooks;
    return (findings as readonly { rule: string; cell: string }[]).map(
      (one) => `${one.rule} ${one.cell}`,
    );
  };
  const before = await rules('肥西.xlsx');
  const after = await rules('改好/肥西.xlsx');
  expect(after.length).toBeLessThan(before.length);
  expect(after.filter((one) => !before.includes(one))).toEqual([]);
});

test('merged keys are filled down in the copy, and the merges are gone', async () => {
  const merged = countyText('! merged 数据!A2:A3\n! merged 数据!C2:C3').replace(
    '3    | "340123" | 合计 | facility-coverage |',
    '3    |          | 合计 |                   |',
  );
  const folder = folderWith(merged);
  const run = await fixing(folder, '肥西.xlsx', '--output', '改好');
  expect(run.out).toContain('数据!A3  填入 340123（取消合并 A2:A3）');
  const { workbook, observations } = await understand(readFileSync(join(folder, '改好/肥西.xlsx')));
  expect(workbook.sheets.flatMap(({ merges }) => merges)).toEqual([]);
  expect(observations.slice(0, 2).map(({ row }) => row.cells.regionCode.value)).toEqual([
    '340123',
    '340123',
  ]);
  expect((await fixing(folder, '改好', '--dry-run')).out).toBe('没有可以自动修正的问题。\n');
});

test('numbers are shown as their cells show them, and what was blank is filled in', async () => {
  const computed = countyText('! shown 指标!L2 0%')
    .replace('当前值 | 备注', '当前值 | 备注 | 增量完成率')
    .replace('| 85     |', '| 85     | | 0.3')
    .replace('| 16     |', '| 16     | | ');
  const run = await fixing(folderWith(computed), '肥西.xlsx', '--dry-run');
  expect(run.out).toContain('指标!L2  30% → 25%\n');
  expect(run.out).toContain('指标!L4  填入 66.7%\n');
});
