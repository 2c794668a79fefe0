import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countyText, folderWith } from '../support/county-book.js';
import { editedBook } from '../support/edited-book.js';
import type { Typed } from '../support/openpyxl.js';
import { apply, explaining, filedEarly, listed, taking } from '../support/official.js';
import { runValidate } from '../support/run-validate.js';

/** A folder with the county's sealed workbook, and a copy of it as it was delivered. */
async function delivered(text = countyText()): Promise<string> {
  const folder = folderWith(text);
  await taking(folder, apply);
  mkdirSync(join(folder, '已报'));
  copyFileSync(join(folder, '肥西.xlsx'), join(folder, '已报/肥西.xlsx'));
  return folder;
}

async function edit(folder: string, typed: Typed): Promise<void> {
  const path = join(folder, '肥西.xlsx');
  writeFileSync(path, await editedBook(readFileSync(path), typed));
}

const changed: Typed = { sheet: '数据', cell: 'F3', value: 1001 };
const check = (folder: string, ...more: readonly string[]) =>
  runValidate(folder, ['肥西.xlsx', ...more]);

test('a cell that changed after sealing breaks the seal, and the sealed copy names it', async () => {
  const folder = await delivered();
  await edit(folder, changed);
  const run = await check(folder, '--previous', '已报');
  expect(run.code).toBe(1);
  expect(run.out).toContain('(seal-broken)');
  expect(run.out).toContain('数据!F3 由“1000”变为“1001”');
});

test('without the sealed copy the break is told, and no cell', async () => {
  const folder = await delivered();
  await edit(folder, changed);
  const run = await check(folder);
  expect(run.out).toContain('“申报”（肥西县民政局）签署后填报数据有改动；请恢复原值');
});

test('the value as it was makes the seal whole again', async () => {
  const folder = await delivered();
  await edit(folder, changed);
  await edit(folder, { ...changed, value: 1000 });
  expect(await check(folder, '--previous', '已报')).toMatchObject({ code: 0 });
});

test('a row that is gone is told by its key', async () => {
  const folder = await delivered();
  for (const column of 'ABCDEFG')
    await edit(folder, { sheet: '数据', cell: `${column}2`, value: '' });
  const run = await check(folder, '--previous', '已报');
  expect(run.out).toContain('数据 由“340123|合计|facility-coverage|2022”变为“”');
});

test('a copy that was tampered with itself names nothing', async () => {
  const folder = await delivered();
  await edit(folder, changed);
  copyFileSync(join(folder, '肥西.xlsx'), join(folder, '已报/肥西.xlsx'));
  await edit(folder, { ...changed, value: 1002 });
  const run = await check(folder, '--previous', '已报');
  expect(run.out).not.toContain('由“1001”变为');
});

test('explanations added after sealing are told as added, and stand against nothing', async () => {
  const folder = await delivered(filedEarlyAndExplained());
  await explaining(folder);
  const run = await check(folder);
  expect(run.code).toBe(0);
  expect(run.out).toContain('签署后新增说明 1条，填报数据没有改动');
});

test('a seal of a newer format is not called broken', async () => {
  const folder = await delivered();
  await edit(folder, { sheet: '审批', cell: 'G2', value: `3.0.${'a'.repeat(64)}` });
  const run = await check(folder);
  expect(run).toMatchObject({ code: 0, out: expect.stringContaining('由更新的版本生成') });
});

test('a changed workbook cannot be approved further, only returned', async () => {
  const folder = await delivered();
  await edit(folder, { sheet: '封面', cell: 'B1', value: '肥西县民政局办公室' });
  const review = { step: '审核', unit: '合肥市民政局' };
  const run = await taking(folder, review);
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining('签署后数据有改动') });
  expect(await taking(folder, { ...review, decision: '退回' })).toMatchObject({ code: 0 });
  expect(await taking(folder, apply)).toMatchObject({ code: 0 });
  expect(await check(folder)).toMatchObject({ code: 0 });
  expect(await listed(folder, 'approvals')).toHaveLength(3);
});

/** The question is explained already; another explanation can follow. */
function filedEarlyAndExplained(): string {
  return `${filedEarly()}
    说明 | 规则 | 工作表 | 位置 | 行键 | 字段 | 填报值 | 原因 | 说明人 | 日期 | 审核结论
    2 | filed-before-cutoff | 封面 | B5 | | 填报日期 | 2023-12-30 | 提前汇总 | 张三 | 2024-01-05 | 待核`;
}
