import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tables, template } from '../../../src/batch/index.js';
import { read } from '../../../src/workbooks/read/index.js';
import { editedBook } from '../../support/edited-book.js';
import { runCommand } from '../../support/run-command.js';
import { runValidate } from '../../support/run-validate.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';

const progress = `
  进展 | 肥西县“十四五”城乡社区服务主要指标进展情况（2021—2023年）
  2 | 序号 | 指标 | 单位 | 2020年基数 | 2021年 | 2022年 | 2023年 | 2025年目标 | 完成率（%）
  3 | 1 | 城乡社区综合服务设施覆盖率 | % | 80 | 84 | 88 | 92 | 100 | 92
  4 | 2 | 城市社区政务通用自助服务覆盖率 | % | 50 | 58 | 69 | 80 | 100 | 80
  5 | 3 | 每万城镇常住人口拥有社区工作者 | 人 | 12 | 13.1 | 14.3 | 15.8 | 18 | 87.8
`;

const matrix = `
  完成情况 | 2023年铜陵市城乡社区服务完成情况
  2 | 县区 | 城乡社区综合服务设施覆盖率（%） | 城市社区政务通用自助服务覆盖率（%）
  3 | 铜官区 | 95 | 80
  4 | 义安区 | 90 | 70
  5 | 郊区 | 88.5 | 60
  6 | 枞阳县 | 91 | …
  7 | 合计 | 89.2 | 65.3
`;

async function next(table: string, ...more: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  writeFileSync(join(folder, '上期.xlsx'), xlsxOf(workbook(table)));
  const args = ['--from', '上期.xlsx', '--as-of', '2024-12-31', '--output', '本期.xlsx', ...more];
  return { folder, ...(await runCommand(template, folder, args)) };
}

/** The rows of a sheet as they stand, blanks as an empty text. */
async function rowsIn(folder: string, at = 0) {
  const { sheets } = await read(new Uint8Array(readFileSync(join(folder, '本期.xlsx'))));
  const sheet = sheets[at];
  if (!sheet) throw new Error('no sheet');
  return Array.from({ length: sheet.lastRow }, (_, row) =>
    sheet.columns.map((column) => column?.values[row + 1] ?? ''),
  );
}

test('a table with its years side by side gets the next one beside the last', async () => {
  const { folder, code, out } = await next(progress);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('本期待填 6格') });
  expect(out).toContain('以前各期的数据保留');
  expect(await rowsIn(folder)).toEqual([
    ['肥西县“十四五”城乡社区服务主要指标进展情况（2021—2024年）', ...Array(9).fill('')],
    [
      '序号',
      '指标',
      '单位',
      '2020年基数',
      '2021年',
      '2022年',
      '2023年',
      '2024年',
      '2025年目标',
      '完成率（%）',
    ],
    [1, '城乡社区综合服务设施覆盖率', '%', 80, 84, 88, 92, '', 100, ''],
    [2, '城市社区政务通用自助服务覆盖率', '%', 50, 58, 69, 80, '', 100, ''],
    [3, '每万城镇常住人口拥有社区工作者', '人', 12, 13.1, 14.3, 15.8, '', 18, ''],
  ]);
});

test.each([
  ['2023年1—12月', '上年同期', '2024年1—12月'],
  ['2023年1-12月', '去年同期', '2024年1-12月'],
])('a table of %s beside %s asks for both anew', async (now, before, later) => {
  const { folder, code } = await next(`
    进展 | 肥西县${now}城乡社区服务主要指标完成情况
    2 | 指标 | 单位 | ${now} | ${before} | 同比增长（%） | 2025年目标
    3 | 城乡社区综合服务设施覆盖率 | % | 92 | 88 | 4.5 | 100
    4 | 每万城镇常住人口拥有社区工作者 | 人 | 15.8 | 14.3 | 10.5 | 18
  `);
  expect(code).toBe(0);
  expect((await rowsIn(folder)).slice(1)).toEqual([
    ['指标', '单位', later, before, '同比增长（%）', '2025年目标'],
    ['城乡社区综合服务设施覆盖率', '%', '', '', '', 100],
    ['每万城镇常住人口拥有社区工作者', '人', '', '', '', 18],
  ]);
});

test('a table of one year asks for the next in the same cells', async () => {
  const { folder, code, out } = await next(matrix);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('本期待填 10格') });
  expect(out).toContain('上期的数据已清空');
  const [title, head, ...rows] = await rowsIn(folder);
  expect(title?.[0]).toBe('2024年铜陵市城乡社区服务完成情况');
  expect(head?.[1]).toBe('城乡社区综合服务设施覆盖率（%）');
  expect(rows).toEqual(
    ['铜官区', '义安区', '郊区', '枞阳县', '合计'].map((name) => [name, '', '']),
  );
});

test('filled in, it is checked as it is, as of its own date', async () => {
  const { folder } = await next(progress);
  let bytes: Uint8Array = new Uint8Array(readFileSync(join(folder, '本期.xlsx')));
  for (const [cell, value] of [
    ['H3', 95],
    ['H4', 90],
    ['H5', 17],
  ] as const) {
    bytes = await editedBook(bytes, { sheet: '进展', cell, value });
  }
  writeFileSync(join(folder, '填好.xlsx'), bytes);
  const { out } = await runValidate(folder, ['填好.xlsx', '--no-cache']);
  expect(out).toMatch(/340123 · 安徽省“十四五”城乡社区服务体系建设 · 截止 2024-12-31/);
  expect(out).toMatch(/城乡社区综合服务设施覆盖率 .* 80 +95 +100/);
});

const grouped = `
  完成情况 | 2022—2023年铜陵市城乡社区服务完成情况
  2 | 县区 | 城乡社区综合服务设施覆盖率（%） | | 城市社区政务通用自助服务覆盖率（%） |
  3 |      | 2022年 | 2023年 | 2022年 | 2023年
  4 | 铜官区 | 90 | 95 | 70 | 80
  5 | 义安区 | 85 | 90 | 60 | 70
`;

test('under each indicator the next year stands beside the last', async () => {
  const { folder, code } = await next(grouped);
  expect(code).toBe(0);
  const [title, , years, first] = await rowsIn(folder);
  expect(title?.[0]).toContain('2022—2024年');
  expect(years).toEqual(['', '2022年', '2023年', '2024年', '2022年', '2023年', '2024年']);
  expect(first).toEqual(['铜官区', 90, 95, '', 70, 80, '']);
});

test('figures of which only the title says when are asked anew beside columns that keep their years', async () => {
  const { folder, code, out } = await next(`
    完成情况 | 2023年铜陵市社区工作者配备情况
    2 | 县区 | 社区工作者（人） | 每万城镇常住人口拥有社区工作者（人） |
    3 |      |                | 2020年 | 2023年
    4 | 铜官区 | 475 | 10.2 | 13.9
    5 | 义安区 | 720 | 10.1 | 13.7
  `);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('本期待填 4格') });
  expect(out).toContain('没有标时间的栏只有一期，上期的数据已清空');
  const [title, , years, ...rows] = await rowsIn(folder);
  expect(title?.[0]).toContain('2024年');
  expect(years?.slice(-3)).toEqual(['2020年', '2023年', '2024年']);
  expect(rows).toEqual([
    ['铜官区', '', 10.2, 13.9, ''],
    ['义安区', '', 10.1, 13.7, ''],
  ]);
});

test('a figure is asked anew however it is typed, and so is what stands in its place in words', async () => {
  const { folder, code } = await next(`
    完成情况 | 2023年铜陵市城乡社区服务完成情况
    2 | 县区 | 城乡社区综合服务设施覆盖率（%） | 城市社区政务通用自助服务覆盖率（%）
    3 | 铜官区 | ９５．５ | 百分之八十
    4 | 义安区 | 90 | 不适用
    5 | 郊区 | ８８% | ——
  `);
  expect(code).toBe(0);
  expect((await rowsIn(folder)).slice(2)).toEqual([
    ['铜官区', '', ''],
    ['义安区', '', ''],
    ['郊区', '', ''],
  ]);
});

test('a part of a year moves on to the next part, and the year with it', async () => {
  const part = matrix.replace('2023年', '2024年1—6月');
  const { folder, code } = await next(part, '--as-of', '2024-09-30');
  expect(code).toBe(0);
  expect((await rowsIn(folder))[0]?.[0]).toBe('2024年1—9月铜陵市城乡社区服务完成情况');
});

test('a kept layout that a new column outgrows is no obstacle, and it is told', async () => {
  const { folder } = await next(matrix);
  writeFileSync(join(folder, '进展.xlsx'), xlsxOf(workbook(progress)));
  mkdirSync(join(folder, '表样'));
  await runCommand(tables, folder, ['进展.xlsx', '--save-layout', '表样/进展.json']);
  const from = ['--from', '进展.xlsx', '--layouts', '表样', '--as-of', '2024-12-31'];
  const { code, out } = await runCommand(template, folder, [...from, '--output', '新.xlsx']);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('请重新留存表样') });
});

const inRows = `
  进展 | 肥西县城乡社区综合服务设施覆盖率完成情况
  2 | 年份 | 城乡社区综合服务设施覆盖率（%）
  3 | 2021年 | 84
  4 | 2022年 | 88
  5 | 2023年 | 92
`;

test.each([
  ['with its periods in rows', inRows, '期间按行排列'],
  ['with a doubt', progress.replace('| 完成率（%）', '| 调度数'), '识读有疑问'],
])('a table %s is refused with what to do, and nothing is written', async (_, table, why) => {
  const { folder, code, told } = await next(table);
  expect({ code, told }).toEqual({ code: 2, told: expect.stringContaining(why) });
  expect(told).toContain('--layout');
  expect(existsSync(join(folder, '本期.xlsx'))).toBe(false);
});

test('part of a year is not taken for the next of whole years', async () => {
  const { code, told } = await next(progress, '--as-of', '2024-06-30');
  expect({ code, told }).toEqual({ code: 2, told: expect.stringContaining('2024-06-30') });
});

test('as a template of the plan it brings its history along', async () => {
  const { folder, code, out } = await next(progress, '--layout', 'sheets');
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('历史数据') });
  const { sheets } = await read(new Uint8Array(readFileSync(join(folder, '本期.xlsx'))));
  expect(sheets.map(({ name }) => name)).toContain('数据');
});

test('as a wide table it holds what the last one says, and asks for the rest', async () => {
  const { folder, code, out } = await next(matrix, '--layout', 'wide');
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('横表没有封面') });
  const rows = await rowsIn(folder);
  expect(rows.find(([label]) => label === '铜官区')).toEqual(expect.arrayContaining([95, 80]));
});
