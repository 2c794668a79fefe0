import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freeze } from '../../../src/batch/index.js';
import { valueAt } from '../../../src/core/model/index.js';
import { zhCN } from '../../../src/messages/zh-CN.js';
import { read } from '../../../src/workbooks/read/index.js';
import { folderWith } from '../../support/county-book.js';
import { runCommand } from '../../support/run-command.js';

const shares = `
  测算 | 已覆盖 | 总数 | 覆盖率
  2    | 850    | 1000 | =PLAN.COVERAGE(A2,B2) -> #NAME?
`;
const freezing = (folder: string, ...args: readonly string[]) => runCommand(freeze, folder, args);

async function share(path: string) {
  const { sheets } = await read(readFileSync(path));
  const sheet = sheets[0];
  return {
    value: sheet && valueAt(sheet, 2, 3),
    formula: sheet?.columns[2]?.formulas.get(2)?.text,
  };
}

test('a frozen copy calculates by built-in functions, and the original keeps ours', async () => {
  const folder = folderWith(shares);
  const run = await freezing(folder, '肥西.xlsx', '--output', '冻结.xlsx');
  expect(run).toMatchObject({ code: 0, told: expect.stringContaining('已写入 冻结.xlsx') });
  const frozen = await share(join(folder, '冻结.xlsx'));
  expect(frozen.value).toBe(0.85);
  expect(frozen.formula).not.toContain('PLAN');
  expect((await share(join(folder, '肥西.xlsx'))).formula).toContain('PLAN.COVERAGE');
});

test('with values there is no formula left', async () => {
  const folder = folderWith(shares);
  await freezing(folder, '肥西.xlsx', '--output', '冻结.xlsx', '--values');
  expect(await share(join(folder, '冻结.xlsx'))).toEqual({ value: 0.85, formula: undefined });
});

test('a workbook without PLAN formulas is copied as it is, and that is said', async () => {
  const folder = folderWith('测算 | 已覆盖 | 总数\n2 | 850 | 1000');
  const run = await freezing(folder, '肥西.xlsx', '--output', '冻结.xlsx');
  expect(run).toMatchObject({ code: 0, out: `${zhCN.workbook.freeze.nothing}\n` });
  const [copy, original] = ['冻结.xlsx', '肥西.xlsx'].map((name) =>
    readFileSync(join(folder, name)),
  );
  expect(copy).toEqual(original);
});

test('a frozen copy never takes the place of its original', async () => {
  const folder = folderWith(shares);
  const run = await freezing(folder, '肥西.xlsx', '--output', './肥西.xlsx');
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining('不能覆盖原文件') });
  expect((await share(join(folder, '肥西.xlsx'))).formula).toContain('PLAN.COVERAGE');
});

test('a file that is not there, or is no workbook, is named', async () => {
  const folder = folderWith(shares);
  writeFileSync(join(folder, '坏.xlsx'), 'x');
  expect((await freezing(folder, '无.xlsx', '--output', 'x.xlsx')).told).toContain(
    '找不到 无.xlsx',
  );
  expect((await freezing(folder, '坏.xlsx', '--output', 'x.xlsx')).told).toContain('坏.xlsx  不是');
});

test('without a place for the copy, or without a workbook, the command says what is missing', async () => {
  const folder = folderWith(shares);
  expect(await freezing(folder, '肥西.xlsx')).toMatchObject({
    code: 2,
    told: expect.stringContaining('--output'),
  });
  expect(await freezing(folder, '--output', 'x.xlsx')).toMatchObject({ code: 2 });
});
