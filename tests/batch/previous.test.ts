import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runValidate } from '../support/run-validate.js';
import { workbook } from '../support/workbook.js';
import { xlsxOf } from '../support/xlsx.js';

function book(rows: string): Uint8Array {
  return xlsxOf(
    workbook(`
      封面 | 填报单位     | 合肥市民政局
      2    | 区划代码     | 340100
      3    | 规划代码     | anhui-14fyp
      4    | 截止日期     | 2023-12-31
      指标 | 指标代码 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
      数据 | 区划代码 | 指标代码          | 期间 | 分子 | 分母 | 数值
      ${rows}
    `),
  );
}

const wrong2021 = '2 | 340100 | facility-coverage | 2021 | 850 | 1000 | 85.1';
const wrong2022 = '3 | 340100 | facility-coverage | 2022 | 860 | 1000 | 86.1';
const right2021 = '2 | 340100 | facility-coverage | 2021 | 850 | 1000 | 85.0';
const moved2022 = '9 | 340100 | facility-coverage | 2022 | 860 | 1000 | 86.1';

function deliveries(before: string, now: string): string {
  const path = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  for (const folder of ['before', 'now']) mkdirSync(join(path, folder));
  writeFileSync(join(path, 'before', 'a.xlsx'), book(before));
  writeFileSync(join(path, 'now', 'renamed.xlsx'), book(now));
  return path;
}

async function statuses(path: string) {
  const run = await runValidate(path, ['now', '--previous', 'before', '--format', 'json']);
  const report = JSON.parse(run.out);
  const all = [...report.workbooks[0].findings, ...report.fixed];
  return all
    .filter(({ rule }) => rule === 'ratio-mismatch')
    .map(({ key, status }) => `${key.split('|').at(-1)} ${status}`);
}

test('a finding is standing, new or fixed by its unit and row key, whatever the file and the row', async () => {
  expect(await statuses(deliveries(wrong2021, `${wrong2021}\n${wrong2022}`))).toEqual([
    '2021 standing',
    '2022 new',
  ]);
  expect(
    await statuses(deliveries(`${wrong2021}\n${wrong2022}`, `${right2021}\n${moved2022}`)),
  ).toEqual(['2022 standing', '2021 fixed']);
});

test('a finding that the earlier delivery had fixed and that is there again has returned', async () => {
  const path = deliveries(right2021, wrong2021);
  const older = deliveries(wrong2021, right2021);
  await runValidate(older, ['now', '--previous', 'before', '--format', 'json', '--output', 'out']);
  const { readFileSync } = await import('node:fs');
  const report = readFileSync(join(older, 'out', 'report.json'));
  writeFileSync(join(path, 'before', 'report.json'), report);
  writeFileSync(join(path, 'before', 'renamed.xlsx'), book(right2021));
  expect(await statuses(path)).toEqual(['2021 returned']);
});

test('the text report counts them in one line', async () => {
  const run = await runValidate(deliveries(wrong2021, wrong2022), ['now', '--previous', 'before']);
  expect(run.out).toContain('较上次：新增 1 · 仍在 0 · 复发 0 · 已改 1');
});
