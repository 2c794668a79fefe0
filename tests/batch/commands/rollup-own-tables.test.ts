import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rollup, tables } from '../../../src/batch/index.js';
import { runCommand } from '../../support/run-command.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';
import { checkBytes } from '../../workbooks/create/check-bytes.js';

/** A county of 铜陵市 with the workbook of the contract. */
const filled = (code: string, numerator: string) => `
  封面 | 填报单位 | 民政局
  2 | 区划代码 | ${code}
  3 | 规划代码 | anhui-14fyp
  4 | 截止日期 | 2023-12-31

  数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值
  2 | ${code} | community-workers | 2023 | ${numerator} | 100000 |
`;

/** A county that has a table of its own, with the parts of its rate. */
const own = (name: string, denominator = '分母（人） | 200000') => {
  const [header, figure] = denominator.split(' | ');
  return `
    完成情况 | 2023年${name}城乡社区服务情况
    2 | 序号 | 指标 | 分子（人） | ${header} | 数值（人）
    3 | 1 | 每万城镇常住人口拥有社区工作者 | 320 | ${figure} | 16
  `;
};

const counties = {
  铜官: filled('340705', '90'),
  义安: filled('340706', '80'),
  郊区: filled('340711', '70'),
};

function folderOf(books: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  for (const [name, text] of Object.entries(books)) {
    writeFileSync(join(folder, `${name}.xlsx`), xlsxOf(workbook(text)));
  }
  return folder;
}

const asked = ['.', '--region', '340700', '--output', '铜陵.xlsx'];

const made = async (folder: string) =>
  (await checkBytes(readFileSync(join(folder, '铜陵.xlsx')))).submission;

/** Numerator, denominator, value and remark of the row of a region in 2023. */
async function rowOf(folder: string, region: string) {
  const { observations } = await made(folder);
  const found = observations.find(
    ({ row: { cells }, scope, region: code, period }) =>
      scope !== 'own' &&
      code === region &&
      period?.year === 2023 &&
      cells.indicatorCode.value === 'community-workers',
  );
  const { numerator, denominator, value, remarks } = found?.row.cells ?? {};
  return [numerator, denominator, value, remarks].map((entry) => entry?.value ?? entry?.state);
}

test('a county with a table of its own is added up with the others, and its cells are named', async () => {
  const folder = folderOf({ ...counties, 枞阳县: own('枞阳县') });
  const { code, out } = await runCommand(rollup, folder, asked);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('4个下级中 4个的') });
  expect(await rowOf(folder, '340700')).toEqual([
    560,
    500000,
    11.2,
    expect.stringContaining('合计'),
  ]);
  expect(await rowOf(folder, '340722')).toEqual([
    ...[320, 200_000, 16],
    expect.stringMatching(/^取自 枞阳县.xlsx.完成情况!C3、完成情况!D3、完成情况!E3$/),
  ]);
  const { stored } = await made(folder);
  const origins = stored.sheets.find(({ name }) => name === '汇总来源');
  expect(origins?.columns.at(-1)?.values).toEqual(
    expect.arrayContaining(['数据!D2', '完成情况!C3', '完成情况!D3']),
  );
});

test('a figure that is filled in and left out is not said to be blank, and its cell is named', async () => {
  const about = own('枞阳县').replace('320', '约320');
  const folder = folderOf({ ...counties, 枞阳县: about });
  const { out } = await runCommand(rollup, folder, asked);
  const said = '枞阳县.xlsx 完成情况!C3 填了“约320”，没有取用';
  expect(out).toContain(`枞阳县：${said}（每万城镇常住人口拥有社区工作者 2023）。`);
  const [cell] = said.split('，');
  expect((await rowOf(folder, '340722'))[3]).toContain(cell);
  expect((await rowOf(folder, '340700'))[3]).toContain(`枞阳县(${cell}`);
  const { out: english } = await runCommand(rollup, folder, [...asked, '--lang', 'en-US']);
  expect(english).toContain('says “约320”, which is not taken over');
});

test('two figures of one thing that contradict each other are told as two', async () => {
  const row = '3 | 1 | 每万城镇常住人口拥有社区工作者 | 320 | 200000 | 16';
  const twice = `${own('枞阳县')}    4 | 2 | ${row.slice(8).replace('320', '330')}\n`;
  const folder = folderOf({ ...counties, 枞阳县: twice });
  const { out } = await runCommand(rollup, folder, asked);
  expect(out).toContain('枞阳县：填了两次，数不一致（每万城镇常住人口拥有社区工作者 2023）。');
});

test('figures in hidden rows count, and the roll-up says whose they are', async () => {
  const folder = folderOf({ ...counties, 枞阳县: own('枞阳县') });
  const shown = workbook(own('枞阳县'));
  const [sheet] = shown.sheets;
  if (!sheet) throw new Error('no sheet');
  const hidden = { ...shown, sheets: [{ ...sheet, hiddenRows: new Set([3]) }] };
  writeFileSync(join(folder, '枞阳县.xlsx'), xlsxOf(hidden));
  const { out } = await runCommand(rollup, folder, asked);
  expect(out).toContain('枞阳县.xlsx 有隐藏的行、列或工作表，其中的数据照原样计入');
  expect((await rowOf(folder, '340700'))[0]).toBe(560);
  const { out: open } = await runCommand(rollup, folderOf(counties), asked);
  expect(open).not.toContain('有隐藏的行');
});

test('a text with separators that is named with the folder takes part as well', async () => {
  const folder = folderOf(counties);
  const rows = ['2023年枞阳县城乡社区服务情况', '序号,指标,分子（人）,分母（人）,数值（人）'];
  const row = '1,每万城镇常住人口拥有社区工作者,320,200000,16';
  writeFileSync(join(folder, '枞阳县.csv'), [...rows, row].join('\n'));
  const { code } = await runCommand(rollup, folder, ['枞阳县.csv', ...asked]);
  expect(code).toBe(0);
  expect((await rowOf(folder, '340700'))[0]).toBe(560);
});

/** A table with a column that nobody can place without a layout. */
const unclear = `
  完成情况 | 2023年枞阳县城乡社区服务情况
  2 | 指标 | 单位 | 2023年 | 调度数
  3 | 每万城镇常住人口拥有社区工作者 | 人 | 16 | 17
`;

test('a table with a doubt gives nothing until somebody settles it, and the roll-up says so', async () => {
  const folder = folderOf({ ...counties, 枞阳县: unclear });
  const { code, out } = await runCommand(rollup, folder, asked);
  expect(code).toBe(0);
  expect(out).toMatch(/枞阳县.xlsx 没有计入：是现有报表，.*请先单独校验/);
  expect(out).toContain('枞阳县：没有计入的工作簿。');
  expect((await rowOf(folder, '340700'))[0]).toBe('unavailable');
});

test('a layout that the office keeps settles it', async () => {
  const folder = folderOf({ ...counties, 枞阳县: unclear });
  await runCommand(tables, folder, ['枞阳县.xlsx', '--save-layout', '表样.json']);
  const kept = JSON.parse(readFileSync(join(folder, '表样.json'), 'utf8'));
  for (const column of kept.tables[0].columns) {
    if (column.header === '调度数') Object.assign(column, { reads: 'foreign', role: undefined });
  }
  mkdirSync(join(folder, '表样'));
  writeFileSync(join(folder, '表样', '枞阳.json'), JSON.stringify(kept));
  const { out } = await runCommand(rollup, folder, [...asked, '--layouts', '表样']);
  expect(out).not.toContain('没有计入');
  expect(out).toContain(
    '枞阳县：只有比率，没有分子、分母（每万城镇常住人口拥有社区工作者 2023）。',
  );
  expect((await rowOf(folder, '340722'))[2]).toBe(16);
});

test('figures in another unit are counted in that of the plan', async () => {
  const folder = folderOf({ ...counties, 枞阳县: own('枞阳县', '分母（万人） | 20') });
  const { out } = await runCommand(rollup, folder, asked);
  expect(out).not.toContain('没有计入');
  expect(await rowOf(folder, '340722')).toEqual([
    320,
    200_000,
    16,
    expect.stringContaining('完成情况!D3'),
  ]);
});

test('a table of another date is not mixed in', async () => {
  const late = own('枞阳县').replace('2023年', '2022年');
  const folder = folderOf({ ...counties, 枞阳县: late });
  const { told } = await runCommand(rollup, folder, asked);
  expect(told).toContain('截止日期不一致：2022-12-31, 2023-12-31');
  const { out } = await runCommand(rollup, folder, [...asked, '--as-of', '2023-12-31']);
  expect(out).toContain('枞阳县.xlsx 没有计入：截止日期不同。');
});

/** A title of one year over a result of the one before. */
const twoDates = `
  完成情况 | 2024年枞阳县城乡社区服务完成情况
  2 | 指标 | 单位 | 2023年完成
  3 | 每万城镇常住人口拥有社区工作者 | 人 | 16
`;

test('of two dates that a table names the one counts that was asked for', async () => {
  const folder = folderOf({ ...counties, 枞阳县: twoDates });
  const silent = await runCommand(rollup, folder, asked);
  expect(silent.out).toContain('枞阳县.xlsx 没有计入：是现有报表');
  const { out } = await runCommand(rollup, folder, [...asked, '--as-of', '2023-12-31']);
  expect(out).not.toContain('没有计入');
  expect((await rowOf(folder, '340722'))[2]).toBe(16);
});

test('where nothing could be read of any, their tables are told, not that there are none', async () => {
  const unread = `
    完成情况 | 2023年枞阳县情况
    2 | 序号 | 指标 | 2023年实际值
    3 | 1 | 谁也不认识的指标 | 16
  `;
  const run = await runCommand(rollup, folderOf({ 枞阳: unread }), asked);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.told).toContain('直接下级的现有报表（如 枞阳.xlsx）没有识读出数据');
});
