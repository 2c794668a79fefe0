import { utils, write } from '@e965/xlsx';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tables } from '../../../src/batch/index.js';
import { folderWith } from '../../support/county-book.js';
import { runCommand } from '../../support/run-command.js';

const annex = `
  附件 | “十五五”民政事业发展主要指标
  2    | 指标 | 2025年 | 2030年 | 属性
  3    | 护理型床位占比（%） | 68 | 73 | 约束性
  4    | 森林覆盖率（%） | 25.1* | 26 | 约束性
`;
const reading = (...args: readonly string[]) => runCommand(tables, folderWith(annex), args);

test('a table is shown column by column, with the reason and what is not read', async () => {
  const run = await reading('肥西.xlsx');
  expect(run.code).toBe(0);
  expect(run.out).toContain('附件!A2:D4（每行一个指标）');
  expect(run.out).toContain('2025年 基期  表头为“2025年”，下面 2个数');
  expect(run.out).toContain('B4  数值带 * 号，但表下没有说明，或说明未能识读。');
});

test('as JSON each fact has its cell, and each refused cell its reason', async () => {
  const run = await reading('肥西.xlsx', '--format', 'json', '--lang', 'en-US');
  const { tables: read } = JSON.parse(run.out) as { tables: readonly Record<string, unknown>[] };
  expect(read).toHaveLength(1);
  expect(read[0]).toMatchObject({
    sheet: '附件',
    facts: [
      { cell: 'B3', part: 0, indicator: '护理型床位占比', period: '2025', role: 'base', value: 68 },
      { cell: 'C3', period: '2030', role: 'target', value: 73, unit: '%', attribute: '约束性' },
      { cell: 'C4', period: '2030', value: 26 },
    ],
    refused: [{ cell: 'B4', reason: 'unexplained-mark' }],
  });
});

test('a layout is kept as a file that a person can read, with years as place-holders', async () => {
  const folder = folderWith(annex);
  const run = await runCommand(tables, folder, ['肥西.xlsx', '--save-layout', '表样.json']);
  expect(run).toMatchObject({ code: 0, told: expect.stringContaining('已写入 表样.json') });
  expect(JSON.parse(readFileSync(join(folder, '表样.json'), 'utf8'))).toEqual({
    version: 1,
    tables: [
      {
        rows: 'indicators',
        columns: [
          { header: '指标', reads: 'indicator' },
          { header: '{年}', reads: 'figure', role: 'base' },
          { header: '{年}', reads: 'figure', role: 'target' },
          { header: '属性', reads: 'attribute' },
        ],
      },
    ],
  });
});

test('an old .xls is read as well, and one that is damaged is told', async () => {
  const rows = [
    ['“十五五”民政事业发展主要指标'],
    ['指标', '2025年', '2030年', '属性'],
    ['护理型床位占比（%）', 68, 73, '约束性'],
  ];
  const book = { SheetNames: ['附件'], Sheets: { 附件: utils.aoa_to_sheet(rows) } };
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
  const folder = folderWith(annex);
  writeFileSync(join(folder, '附件.xls'), bytes);
  writeFileSync(join(folder, '损坏.xls'), bytes.subarray(0, bytes.length / 2));
  const read = await runCommand(tables, folder, ['附件.xls', '--format', 'json']);
  expect(JSON.parse(read.out)).toMatchObject({
    tables: [
      {
        facts: [
          { cell: 'B3', value: 68 },
          { cell: 'C3', value: 73, unit: '%' },
        ],
      },
    ],
  });
  expect(await runCommand(tables, folder, ['损坏.xls'])).toMatchObject({ code: 2, out: '' });
});

test('a folder is told as what it is', async () => {
  const run = await reading('.', '--lang', 'en-US');
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining('A file is wanted here') });
});

test('a file that is no workbook is refused with its cause', async () => {
  expect(await reading('没有.xlsx')).toMatchObject({ code: 2, out: '' });
  expect(await reading('肥西.xlsx', '--format', 'csv')).toMatchObject({ code: 2, out: '' });
});

test('a text with separators is read as it stands', async () => {
  const folder = folderWith(annex);
  const text = '2025年敬老院,\n县区,敬老院（个）\n甲县,5\n合计,5\n';
  writeFileSync(join(folder, '敬老院.csv'), text);
  const run = await runCommand(tables, folder, ['敬老院.csv', '--format', 'json']);
  expect(JSON.parse(run.out)).toMatchObject({
    tables: [
      { sheet: '敬老院', facts: [{ cell: 'B3', region: '甲县', value: 5 }, { cell: 'B4' }] },
    ],
  });
});

test('a kept layout of the folder is applied to the same headers, and a broken one is named', async () => {
  const folder = folderWith(annex);
  mkdirSync(join(folder, '表样'));
  await runCommand(tables, folder, ['肥西.xlsx', '--save-layout', '表样/附件.json']);
  const run = await runCommand(tables, folder, ['肥西.xlsx', '--layouts', '表样']);
  expect(run).toMatchObject({ code: 0, out: expect.stringContaining('按已留存的表样识读') });
  writeFileSync(join(folder, '表样', '坏.json'), '{ "version": 2, "tables": [] }');
  const refused = await runCommand(tables, folder, ['肥西.xlsx', '--layouts', '表样']);
  expect(refused).toMatchObject({ code: 2, told: expect.stringContaining('坏.json 中 version') });
});
