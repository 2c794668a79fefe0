import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { adopt } from '../../../src/batch/index.js';
import type { CheckResult } from '../../../src/core/check.js';
import { folderWith } from '../../support/county-book.js';
import { runCommand } from '../../support/run-command.js';
import { runValidate } from '../../support/run-validate.js';
import { checkBytes } from '../../workbooks/create/check-bytes.js';

const progress = `
  进展 | 肥西县“十四五”城乡社区服务主要指标完成情况
  2 | 序号 | 指标 | 单位 | 2020年（基期） | 2023年完成 | 2025年目标 | 完成率（%）
  3 | 1 | 城乡社区综合服务设施覆盖率 | % | 80 | 85 | 100 | 85
  4 | 2 | 其中：城市社区政务通用自助服务覆盖率* | % | 50 | 80 | 100 | 80
  5 | 3 | 每万城镇常住人口拥有社区工作者 | 人 | 12 | 16 | 18 | 88.9
  6 | 4 | 社区志愿者 | 人 | 100 | 130 | 200 | 65
`;
const matrix = `
  完成情况 | 2023年铜陵市城乡社区服务完成情况
  2 | 县区 | 城乡社区综合服务设施覆盖率（%） | 城市社区政务通用自助服务覆盖率（%） | 每万城镇常住人口拥有社区工作者（人）
  3 | 铜官区 | 95 | 80 | 16
  4 | 义安区 | 90 | 70 | 15.5
  5 | 郊区 | 88.5 | 60 | 14
  6 | 枞阳县 | 101 | 50 | …
  7 | 瑶海区 | 85 | 50 | 15
  8 | 合计 | 89.2 | 65.3 | 15.1
`;

/** Runs `adopt` on a table for a unit at the end of 2023. */
async function adopting(table: string, region: string, ...more: readonly string[]) {
  const folder = folderWith(table, '表.xlsx');
  const asked = ['--plan', 'anhui-14fyp', '--region', region, '--as-of', '2023-12-31'];
  const args = ['表.xlsx', ...asked, '--output', '规划.xlsx', ...more];
  return { folder, ...(await runCommand(adopt, folder, args)) };
}

const checked = (folder: string) => checkBytes(readFileSync(join(folder, '规划.xlsx')));

/** Which rule speaks of which cell, but for what a template asks people to fill in. */
function findingsOf({ findings }: CheckResult): readonly string[] {
  return findings
    .filter(({ rule }) => rule !== 'missing-value')
    .map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);
}

test('a progress table comes to ratings, and nothing of it stands against the workbook', async () => {
  const { folder, code, out, told } = await adopting(progress, '340123');
  expect({ code, told }).toEqual({ code: 0, told: expect.stringContaining('已写入 规划.xlsx') });
  expect(out).toContain('肥西县 · 安徽省“十四五”城乡社区服务体系建设：已取用 9个数据。');
  expect(out).toContain('进展!G3:G5  完成率不是填报项目，没有取用。');
  expect(out).toContain('进展!D6、进展!E6、进展!F6、进展!G6  规划中没有名称为“社区志愿者”的指标。');
  const result = await checked(folder);
  expect(findingsOf(result)).toEqual([]);
  expect(result.findings.map(({ cell }) => cell)).toEqual([]);
  const validated = await runValidate(folder, ['规划.xlsx', '--no-cache']);
  expect(validated.out).toMatch(/城乡社区综合服务设施覆盖率 +滞后 .* 80 +85 +100 +25\.0%/);
  expect(validated.out).toMatch(/每万城镇常住人口拥有社区工作者 +正常 .* 12 +16 +18 +66\.7%/);
});

test('a matrix fills the rows of the counties, and a share over 100 % is found where it now stands', async () => {
  const { folder, out } = await adopting(matrix, '340700');
  expect(out).toContain('完成情况!B7、完成情况!C7、完成情况!D7  “瑶海区”不是铜陵市，');
  const result = await checked(folder);
  expect(findingsOf(result)).toEqual(['share-over-limit 数据!I12']);
  const rows = result.submission.tables.data?.rows ?? [];
  const [dash] = rows.filter(({ cells }) => cells.remarks.value === '取自现有报表 完成情况!D6');
  expect(dash?.cells.value.state).toBe('unavailable');
});

test('numerators in 万人 are counted in 人, and the column of precision says how far', async () => {
  const parts = `
    表 | 2023年肥西县城乡社区服务情况
    2  | 指标 | 分子（人） | 分母（万人） | 数值（人）
    3  | 每万城镇常住人口拥有社区工作者 | 320 | 20 | 16
  `;
  const { folder, out } = await adopting(parts, '340123');
  expect(out).toContain('已取用 3个数据');
  const { data } = (await checked(folder)).submission.tables;
  const [row] = data?.rows.filter(({ cells }) => cells.remarks.state === 'value') ?? [];
  expect(row?.cells).toMatchObject({
    numerator: { value: 320 },
    denominator: { value: 200_000 },
    value: { value: 16 },
    precision: { value: { unit: 10_000 } },
  });
});

test('in English the same is left out for the same reasons', async () => {
  const { out } = await adopting(matrix, '340700', '--lang', 'en-US');
  expect(out).toContain('15 figures taken over.\n3 left out:\n');
  expect(out).toContain('完成情况!D7  “瑶海区” is neither 铜陵市 nor a direct subordinate');
});

test('where nothing can be taken over the reasons are listed, and no workbook is written', async () => {
  const { folder, code, out, told } = await adopting(progress, '340700');
  expect(code).toBe(2);
  expect(out).toContain('表题写的是“肥西县”，不是铜陵市。');
  expect(told).toContain('表.xlsx 中没有可以取用的数据');
  expect(readdirSync(folder)).toEqual(['表.xlsx']);
});

test('a kept layout that is not there and a region outside the plan are refused', async () => {
  const missing = await adopting(progress, '340123', '--layouts', '没有');
  expect(missing).toMatchObject({ code: 2, told: expect.stringContaining('没有') });
  expect(await adopting(progress, '420100')).toMatchObject({ code: 2, out: '' });
});

test('the years of a cumulative target come together in its current value', async () => {
  const years = `
    进展 | 安徽省“十四五”城乡社区服务主要指标完成情况
    2 | 指标 | 单位 | 2021年 | 2022年 | 2023年
    3 | 五年智慧社区试点 | 个 | 12 | 15 | 16
  `;
  const { folder } = await adopting(years, '340000');
  const { submission, findings } = await checked(folder);
  expect(findings.map(({ rule }) => rule)).not.toContain('current-value-mismatch');
  const goal = submission.goals.find(({ kind }) => kind === 'cumulative');
  expect(goal?.row.cells.currentValue.value).toBe(43);
});
