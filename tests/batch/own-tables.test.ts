import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adopt, explain, tables } from '../../src/batch/index.js';
import type { Finding } from '../../src/core/model/index.js';
import { loadRegions } from '../../src/data/regions.js';
import { folderWith } from '../support/county-book.js';
import { ownProgress, ownRows } from '../support/own-progress.js';
import { runCommand } from '../support/run-command.js';
import { runValidate } from '../support/run-validate.js';
import { workbook } from '../support/workbook.js';
import { xlsxOf } from '../support/xlsx.js';

interface Report {
  readonly workbooks: readonly {
    readonly file: string;
    readonly region: string;
    readonly verdict: string;
    readonly findings: readonly Finding[];
  }[];
  readonly findings: readonly Finding[];
}

async function reportOf(folder: string, ...args: readonly string[]): Promise<Report> {
  const { out } = await runValidate(folder, [...args, '--format', 'json', '--no-cache']);
  return JSON.parse(out) as Report;
}

/** What stands against a table, but for what speaks of how it is read and what a template asks to be filled in. */
function judged({ workbooks }: Report): readonly string[] {
  const aside = ['unconfirmed-layout', 'figure-left-out', 'missing-value', 'missing-observation'];
  return (workbooks[0]?.findings ?? [])
    .filter(({ rule }) => !aside.includes(rule) && !rule.startsWith('printed-'))
    .map(({ rule, severity, facts }) => `${rule} ${severity} ${JSON.stringify(facts)}`)
    .sort();
}

const share = ownProgress({
  rows: [
    '1 | 城乡社区综合服务设施覆盖率 | % | 80 | 101 | 100 | 101',
    '2 | 城市社区政务通用自助服务覆盖率 | % | 50 | 8 | 90 | 8.9',
    '3 | 每万城镇常住人口拥有社区工作者 | 人 | 12 | 11 | 18 | 61.1',
  ],
});
const matrix = `
  完成情况 | 2023年铜陵市城乡社区服务完成情况
  2 | 县区 | 城乡社区综合服务设施覆盖率（%） | 城市社区政务通用自助服务覆盖率（%） | 每万城镇常住人口拥有社区工作者（人）
  3 | 铜官区 | 95 | 80 | 16
  4 | 义安区 | 90 | 70 | 15.5
  5 | 郊区 | 88.5 | 60 | 14
  6 | 枞阳县 | 101 | 50 | 12
  7 | 合计 | 88 | 65.3 | 19.1
`;

const midYear = matrix.replace('2023年铜陵市', '2023年1-6月铜陵市');

test.each([
  { what: 'a progress table', table: share, code: '340123', asOf: '2023-12-31' },
  { what: 'a matrix of counties', table: matrix, code: '340700', asOf: '2023-12-31' },
  { what: 'a matrix within a year', table: midYear, code: '340700', asOf: '2023-06-30' },
])('the same is found in $what and in what adopt makes of it', async ({ table, code, asOf }) => {
  const folder = folderWith(table, '表.xlsx');
  const until = ['--plan', 'anhui-14fyp', '--as-of', asOf];
  const args = ['表.xlsx', ...until, '--region', code, '--output', '规划.xlsx'];
  await runCommand(adopt, folder, args);
  const [own, made] = [await reportOf(folder, '表.xlsx'), await reportOf(folder, '规划.xlsx')];
  expect(judged(own)).not.toEqual([]);
  expect(judged(own)).toEqual(judged(made));
});

test('findings point into the sheet and cell of the office', async () => {
  const { workbooks } = await reportOf(folderWith(matrix, '表.xlsx'), '表.xlsx');
  const [{ findings } = { findings: [] }] = workbooks;
  const places = findings.filter(({ rule }) => rule === 'share-over-limit');
  expect(places.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(['完成情况!B6']);
});

const counties = loadRegions()
  .subordinates('340000')
  .flatMap(({ code }) => loadRegions().subordinates(code))
  .filter(({ name }) => name.length > 2)
  .slice(0, 30);

test('one kept layout serves a folder of thirty counties', async () => {
  const folder = folderWith(ownProgress(), '样表.xlsx');
  mkdirSync(join(folder, '表样'));
  mkdirSync(join(folder, '报送'));
  await runCommand(tables, folder, ['样表.xlsx', '--save-layout', '表样/进展.json']);
  const titled = (name: string) =>
    ownProgress({ title: `安徽省${name}“十四五”城乡社区服务主要指标完成情况` });
  for (const { code, name } of counties) {
    writeFileSync(join(folder, '报送', `${code}.xlsx`), xlsxOf(workbook(titled(name))));
  }
  const report = await reportOf(folder, '报送', '--layouts', '表样');
  expect(report.workbooks.map(({ region, verdict }) => `${region} ${verdict}`)).toEqual(
    counties.map(({ code }) => `${code} passed`),
  );
  expect(report.workbooks.flatMap(({ findings }) => findings)).toEqual([]);
});

test('the report names the layout that a table was read by', async () => {
  const folder = folderWith(ownProgress(), '样表.xlsx');
  mkdirSync(join(folder, '表样'));
  await runCommand(tables, folder, ['样表.xlsx', '--save-layout', '表样/进展.json']);
  const { out } = await runValidate(folder, ['样表.xlsx', '--layouts', '表样', '--no-cache']);
  expect(out).toContain('按表样“进展”识读');
  const { workbooks } = await reportOf(folder, '样表.xlsx', '--layouts', '表样');
  expect(workbooks[0]).toMatchObject({ layouts: ['进展'] });
});

test('a finding in a table of the office’s own is explained in a copy, and stands explained', async () => {
  const rows = [
    ...ownRows.slice(0, 2),
    '3 | 每万城镇常住人口拥有社区工作者 | 人 | 12 | 16 | 18 | 128.9',
  ];
  const folder = folderWith(ownProgress({ rows }), '表.xlsx');
  const printed = 'printed-rate-mismatch';
  await runCommand(explain, folder, [
    ...['表.xlsx', '--rule', printed, '--cell', '进展!G5', '--by', '张三'],
    ...['--reason', '按年平均人口计算，口径与同行不同', '--output', '已说明.xlsx'],
  ]);
  const [before, after] = [
    await reportOf(folder, '表.xlsx'),
    await reportOf(folder, '已说明.xlsx'),
  ];
  expect(before.workbooks[0]?.verdict).toBe('to-explain');
  expect(after.workbooks[0]?.verdict).toBe('passed');
  const found = after.workbooks[0]?.findings.find(({ rule }) => rule === printed);
  expect(found).toMatchObject({ sheet: '进展', cell: 'G5', explained: { by: '张三' } });
});

test('the folder of layouts may stand in the configuration', async () => {
  const folder = folderWith(ownProgress(), '样表.xlsx');
  mkdirSync(join(folder, '表样'));
  await runCommand(tables, folder, ['样表.xlsx', '--save-layout', '表样/进展.json']);
  writeFileSync(join(folder, 'plan-indicators.config.json'), '{ "layouts": "表样" }');
  const { workbooks } = await reportOf(folder, '样表.xlsx');
  expect(workbooks[0]?.findings).toEqual([]);
});

test('a child’s own table and the workbook of its parent are held against each other', async () => {
  const parent = `
    封面 | 填报单位 | 铜陵市民政局
    2    | 区划代码 | "340700"
    3    | 规划代码 | anhui-14fyp
    4    | 截止日期 | 2023-12-31
    指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | community-workers | 人 | 上升 | 2020 | 12 | 2025 | 18 | 2023 | 16
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2    | "340700" | 合计 | community-workers | 2020 | 240 | 200000 | 12
    3    | "340700" | 合计 | community-workers | 2023 | 320 | 200000 | 16
    4    | "340722" | 下级 | community-workers | 2023 | 150 | 100000 | 15
  `;
  const folder = folderWith(parent, '铜陵市.xlsx');
  const child = ownProgress({ title: '枞阳县“十四五”城乡社区服务主要指标完成情况' });
  writeFileSync(join(folder, '枞阳县.xlsx'), xlsxOf(workbook(child)));
  const { findings } = await reportOf(folder, '.');
  const told = findings.filter(({ rule }) => rule === 'child-value-mismatch');
  expect(told.map(({ file, sheet, cell, related }) => [file, `${sheet}!${cell}`, related])).toEqual(
    [['铜陵市.xlsx', '数据!G4', [{ file: '枞阳县.xlsx', sheet: '进展', cell: 'E5' }]]],
  );
});

test('a copy with notes carries them in the cells of the office', async () => {
  const folder = folderWith(matrix, '表.xlsx');
  await runValidate(folder, ['表.xlsx', '--annotate', '批注', '--no-cache']);
  const copy = readFileSync(join(folder, '批注', '表.xlsx'));
  expect(copy.length).toBeGreaterThan(1000);
  const again = await reportOf(folder, '批注/表.xlsx');
  expect(again.workbooks[0]?.findings.map(({ cell }) => cell)).toContain('B6');
});

test('a region that nobody knows is refused', async () => {
  const folder = folderWith(ownProgress(), '表.xlsx');
  const { code, told } = await runValidate(folder, ['表.xlsx', '--region', '999999']);
  expect([code, told]).toEqual([2, expect.stringContaining('999999')]);
});

test('a table that no plan holds is held to what it prints, and its type of report to what is said', async () => {
  const rows = ['1 | 社工站 | 个 | 20 | 60 | 100 | 90'];
  const folder = folderWith(ownProgress({ rows }), '表.xlsx');
  const { workbooks } = await reportOf(folder, '表.xlsx', '--plan', 'none');
  expect(workbooks[0]).toMatchObject({ verdict: 'to-explain' });
  expect(workbooks[0]?.findings.map(({ rule }) => rule)).toEqual(['printed-rate-mismatch']);
  const said = await reportOf(folderWith(midYear, '表.xlsx'), '表.xlsx', '--report-type', '年报');
  expect(said.workbooks[0]).not.toHaveProperty('reportType');
  const wrong = await runValidate(folder, ['表.xlsx', '--report-type', '旬报', '--lang', 'zh-CN']);
  expect(wrong).toMatchObject({ code: 2, told: expect.stringContaining('年报, 调度') as string });
});
