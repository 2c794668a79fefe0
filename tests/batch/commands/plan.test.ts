import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plan, template } from '../../../src/batch/index.js';
import { valueAt } from '../../../src/core/model/index.js';
import { read } from '../../../src/workbooks/read/index.js';
import { folderWith } from '../../support/county-book.js';
import { runCommand } from '../../support/run-command.js';

const annex = `
  附件 | 合肥市养老服务“十五五”规划主要指标
  2    | 指标 | 2025年 | 2030年 | 属性
  3    | 养老机构护理型床位占比（%） | 68 | 超过73 | 约束性
  4    | 新增养老床位（张） | — | 〔5000〕 | 预期性
  5    | 补贴覆盖率（%） | — | 应保尽保 | 约束性
`;
const drafting = (folder: string, ...args: readonly string[]) =>
  runCommand(plan, folder, ['肥西.xlsx', ...args]);

test('a plan is drafted from its annex, and what is in doubt is told once for all rows', async () => {
  const run = await drafting(folderWith(annex), '--output', '规划.xlsx');
  expect(run).toMatchObject({ code: 0, told: expect.stringContaining('已写入 规划.xlsx') });
  expect(run.out).toContain('已按附件拟定 3个指标。');
  expect(run.out).toContain('规划代码未定');
  expect(run.out).toContain(
    '养老机构护理型床位占比（附件第3行）、补贴覆盖率（附件第5行）：暂按存量填报',
  );
});

test('with code and region given, the workbook is taken as a plan, and a template is made by it', async () => {
  const folder = folderWith(annex);
  const given = ['--code', 'hefei-elderly-15fyp', '--region', '340100'];
  await drafting(folder, ...given, '--output', '规划.xlsx');
  const made = await runCommand(template, folder, [
    ...['--catalogue', '规划.xlsx', '--plan', 'hefei-elderly-15fyp', '--region', '340100'],
    ...['--as-of', '2026-12-31', '--output', '模板.xlsx'],
  ]);
  expect(made).toMatchObject({ code: 0 });
  const { sheets } = await read(readFileSync(join(folder, '规划.xlsx')));
  expect(sheets.map(({ name }) => name)).toEqual(['使用说明', '封面', '指标', '存疑']);
  const doubts = sheets.at(-1);
  expect(doubts && valueAt(doubts, 2, 3)).toMatch(/^附件没有写明由哪几级填报/);
});

test('in English the same is told', async () => {
  const run = await drafting(folderWith(annex), '--output', 'plan.xlsx', '--lang', 'en-US');
  expect(run.out).toContain('3 indicators were drafted from the annex.');
  expect(run.out).toContain('The plan has no code');
});

test('a workbook without a table of indicators, and a region that nobody knows, write nothing', async () => {
  const folder = folderWith('通讯录 | 姓名 | 电话\n2 | 张三 | 13800000000');
  expect(await drafting(folder, '--output', '规划.xlsx')).toMatchObject({ code: 2 });
  const unknown = await drafting(folderWith(annex), '--region', '990000', '--output', '规划.xlsx');
  expect(unknown).toMatchObject({ code: 2, out: '' });
});
