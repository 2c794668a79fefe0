import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '../../../src/workbooks/read/index.js';
import { carryingText } from '../../support/carried-plan.js';
import { runValidate } from '../../support/run-validate.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';

const book = xlsxOf(
  workbook(`
    封面 | 填报单位     | 合肥市民政局
    2    | 区划代码     | 340100
    3    | 规划代码     | anhui-14fyp
    4    | 截止日期     | 2023-12-31

    指标 | 指标代码          | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | facility-coverage | %    | 上升     | 2020   | 60     | 2025   | 100    | 2023     | 70

    说明 | 规则                    | 工作表 | 行键              | 字段   | 填报值 | 原因
    2    | binding-behind-schedule | 指标   | facility-coverage | 当前值 | 70     | 两个街道选址未定
  `),
);

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  writeFileSync(join(path, 'a.xlsx'), book);
  return path;
}

test('the table of progress is written beside the report, with the reason that the unit gave', async () => {
  const path = folder();
  const run = await runValidate(path, ['a.xlsx', '--progress', '进展情况表.xlsx']);
  expect(run.told).toContain('进展情况表.xlsx');
  const { sheets } = await read(new Uint8Array(readFileSync(join(path, '进展情况表.xlsx'))));
  expect(sheets.map(({ name }) => name)).toEqual(['合肥市民政局']);
  const texts = sheets[0]?.columns.map((column) => column?.values[6] ?? null);
  expect(texts).toEqual(expect.arrayContaining([60, 100, 70, 0.25, '滞后', '两个街道选址未定']));
});

test('a plan that only the workbook knows is called by its name', async () => {
  const path = folder();
  writeFileSync(join(path, 'b.xlsx'), xlsxOf(workbook(carryingText({}))));
  await runValidate(path, ['b.xlsx', '--progress', '表.xlsx']);
  const { sheets } = await read(new Uint8Array(readFileSync(join(path, '表.xlsx'))));
  expect(sheets[0]?.columns[0]?.values[1]).toContain('铜陵市养老规划');
});

test('a reason for an indicator of which nothing is asked is no explanation without a finding', async () => {
  const { out } = await runValidate(folder(), ['a.xlsx', '--format', 'json']);
  const [{ findings, reasons }] = JSON.parse(out).workbooks;
  expect(reasons).toEqual({ 'facility-coverage': '两个街道选址未定' });
  expect(findings.map(({ rule }: { readonly rule: string }) => rule)).not.toContain(
    'unmatched-explanation',
  );
});

test('a table of progress is no submission of a later run', async () => {
  const path = folder();
  await runValidate(path, ['.', '--progress', '进展.xlsx']);
  const { out, told } = await runValidate(path, ['.', '--format', 'json']);
  const files = JSON.parse(out).workbooks.map(({ file }: { readonly file: string }) => file);
  expect(files).toEqual(['a.xlsx']);
  expect(told).toContain('已跳过 进展.xlsx');
});

test('a document is written where the name asks for one, and no other kind', async () => {
  const path = folder();
  await runValidate(path, ['a.xlsx', '--progress', '进展.docx']);
  expect(readFileSync(join(path, '进展.docx')).subarray(0, 2).toString()).toBe('PK');
  const wrong = await runValidate(path, ['a.xlsx', '--progress', '进展.pdf']);
  expect(wrong).toMatchObject({ code: 2, told: expect.stringContaining('.docx') });
  expect(existsSync(join(path, '进展.pdf'))).toBe(false);
});
