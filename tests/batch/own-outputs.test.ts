import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runValidate } from '../support/run-validate.js';
import { workbook } from '../support/workbook.js';
import { xlsxOf } from '../support/xlsx.js';

const wrong = xlsxOf(
  workbook(`
    封面 | 填报单位 | 合肥市民政局
    2    | 区划代码 | 340100
    3    | 规划代码 | anhui-14fyp
    4    | 截止日期 | 2023-12-31
    指标 | 指标代码 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    数据 | 区划代码 | 指标代码          | 期间 | 分子 | 分母 | 数值
    2    | 340100   | facility-coverage | 2022 | 850  | 1000 | 85.1
  `),
);

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  mkdirSync(join(path, 'in'));
  writeFileSync(join(path, 'in', 'a.xlsx'), wrong);
  return path;
}

async function files(path: string, args: readonly string[]): Promise<readonly string[]> {
  const { out } = await runValidate(path, [...args, '--format', 'json']);
  return JSON.parse(out).workbooks.map(({ file }: { readonly file: string }) => file);
}

const outputs = ['in', '--annotate', 'in/copies', '--summary', 'in/summary.xlsx'];

test('what a run wrote into its own input is no input of the same run again', async () => {
  const path = folder();
  expect(await files(path, outputs)).toEqual(['in/a.xlsx']);
  expect(existsSync(join(path, 'in', 'copies', 'a.xlsx'))).toBe(true);
  expect(await files(path, outputs)).toEqual(['in/a.xlsx']);
});

test('a folder of annotated copies is passed over by later runs, unless it is named itself', async () => {
  const path = folder();
  await runValidate(path, ['in', '--annotate', 'in/copies']);
  expect(await files(path, ['in'])).toEqual(['in/a.xlsx']);
  expect(await files(path, ['in/**/*.xlsx'])).toEqual(['in/a.xlsx']);
  expect(await files(path, ['in/copies'])).toEqual(['in/copies/a.xlsx']);
});

test('copies over the workbooks themselves are refused before anything is checked or written', async () => {
  const path = folder();
  const run = await runValidate(path, ['in', '--annotate', 'in', '--output', 'out']);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(readdirSync(path)).toEqual(['in']);
});
