import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInCatalogue } from '../../../src/core/catalogue/index.js';
import { countyText, folderWith } from '../../support/county-book.js';
import {
  apply,
  confirm,
  explaining,
  filedEarly,
  listed,
  review,
  taking,
} from '../../support/official.js';

const dated = (taken: typeof apply, date: string) => ({ ...taken, date });
const sentBack = { ...review, decision: '退回' };

test('a county applies, its city reviews, the province confirms, and each hears who is next', async () => {
  const folder = folderWith(countyText());
  const told = [];
  for (const step of [apply, review, confirm]) told.push((await taking(folder, step)).told);
  expect(told).toEqual([
    expect.stringMatching(
      /已签署“申报”，数据指纹 2\.0\..*\n已写入 肥西.xlsx\n下一环节：合肥市“审核”\n/,
    ),
    expect.stringContaining('下一环节：安徽省“确认”'),
    expect.stringContaining('各环节已全部签署'),
  ]);
  expect((await listed(folder, 'approvals')).map(([step, unit]) => `${step} ${unit}`)).toEqual([
    '申报 肥西县民政局',
    '审核 合肥市民政局',
    '确认 安徽省民政厅',
  ]);
});

test('a city goes to the province at once', async () => {
  const unit = '合肥市民政局';
  const text = countyText().replaceAll('340123', '340100').replace('肥西县民政局', unit);
  const run = await taking(folderWith(text), { ...apply, unit });
  expect(run).toMatchObject({ code: 0, told: expect.stringContaining('下一环节：安徽省“确认”') });
});

test('a province only applies', async () => {
  const unit = '安徽省民政厅';
  const text = countyText(`
    95   | "340000" | 合计 | smart-community-pilots | 2023 | | | 12
    96   | "340000" | 合计 | smart-community-pilots-total | 2021 | | | 10
    97   | "340000" | 合计 | smart-community-pilots-total | 2022 | | | 8
    98   | "340000" | 合计 | smart-community-pilots-total | 2023 | | | 12`)
    .replaceAll('340123', '340000')
    .replace('肥西县民政局', unit)
    .replace(
      '    数据 |',
      `
    5    | smart-community-pilots       | 个 | 区间 |      |   | 2025 | 10 | 20  | 2023 | 12 |
    6    | smart-community-pilots-total | 个 | 累计 | 2020 | 0 | 2025 | 50 | 100 | 2023 | 30 |
    数据 |`,
    );
  const run = await taking(folderWith(text), { ...apply, unit });
  expect(run).toMatchObject({ code: 0, told: expect.stringContaining('各环节已全部签署') });
});

test('a unit directly under a province skips the city', async () => {
  const text = countyText()
    .replaceAll('340123', '429004')
    .replace('肥西县民政局', '仙桃市民政局')
    .replace('anhui-14fyp', 'hubei-14fyp');
  const folder = folderWith(text);
  const [anhui] = builtInCatalogue.plans.filter(({ id }) => id === 'anhui-14fyp');
  const plan = { ...anhui, id: 'hubei-14fyp', region: '420000' };
  writeFileSync(join(folder, '本省.json'), JSON.stringify({ plans: [plan] }));
  const asked = { ...apply, unit: '仙桃市民政局' };
  const run = await taking(folder, asked, ['--catalogue', '本省.json']);
  expect(run).toMatchObject({ code: 0, told: expect.stringContaining('下一环节：湖北省“确认”') });
});

test('a returned workbook starts again with the county', async () => {
  const folder = folderWith(countyText());
  await taking(folder, apply);
  const run = await taking(folder, sentBack, ['--opinion', '请核对分母']);
  expect(run.told).toContain('已退回肥西县，改正后请重新申报');
  expect(await taking(folder, review)).toMatchObject({ code: 2 });
  expect(await taking(folder, apply)).toMatchObject({ code: 0 });
});

test('returning asks for nothing: not for an order, and not for data that stand', async () => {
  const wrong = folderWith(countyText().replace('| 85\n', '| 86\n'));
  expect(await taking(wrong, { ...confirm, decision: '退回' })).toMatchObject({ code: 0 });
});

test.each([
  ['a step out of order', [], review, '此处应为“申报”，现填“审核”'],
  ['a step that was taken', [apply], apply, '此处应为“审核”，现填“申报”'],
  ['a step of another level', [apply], { ...review, unit: '安徽省民政厅' }, '应由合肥市办理'],
  ['a step of a neighbour', [], { ...apply, unit: '长丰县民政局' }, '应由肥西县办理'],
  ['a step dated before the last', [apply], dated(review, '2024-01-01'), '早于此前环节'],
  ['a step after the last', [apply, review, confirm], confirm, '请先退回'],
])('%s is refused, and the workbook stays as it was', async (...[, before, asked, why]) => {
  const folder = folderWith(countyText());
  for (const step of before) await taking(folder, step);
  const bytes = readFileSync(join(folder, '肥西.xlsx'));
  const run = await taking(folder, asked);
  expect(run.code).toBe(2);
  expect(run.told).toContain(why);
  expect(readFileSync(join(folder, '肥西.xlsx'))).toEqual(bytes);
});

test('an error stands against agreeing, and is told', async () => {
  const run = await taking(folderWith(countyText().replace('| 85\n', '| 86\n')), apply);
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining('还有 1个问题') });
  expect(run.told).toContain('数据!G3');
});

test('a question must be explained before the county agrees', async () => {
  const folder = folderWith(filedEarly());
  expect(await taking(folder, apply)).toMatchObject({ code: 2 });
  await explaining(folder);
  expect(await taking(folder, apply)).toMatchObject({ code: 0 });
});

test('an explanation that waits for review is enough for county and city, not to confirm', async () => {
  const folder = folderWith(filedEarly());
  await explaining(folder);
  await taking(folder, apply);
  expect(await taking(folder, review)).toMatchObject({ code: 0 });
  const run = await taking(folder, confirm);
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining('还有 1条说明待核') });
  await explaining(folder, ['--state', '已核准']);
  expect(await taking(folder, confirm)).toMatchObject({ code: 0 });
});

test('an explanation that was rejected explains nothing', async () => {
  const folder = folderWith(filedEarly());
  await explaining(folder, ['--state', '已驳回']);
  expect(await taking(folder, apply)).toMatchObject({ code: 2 });
});

test('a foreign formula without a result is told by its cell', async () => {
  const folder = folderWith(countyText('任务 | 任务编号 | 备注\n 2 | r1 | =WEBSERVICE("x")'));
  const run = await taking(folder, apply);
  expect(run).toMatchObject({
    code: 2,
    told: expect.stringContaining('任务!B2 的公式引用了其他工作簿，或含有不能复算的函数'),
  });
});

test('the sealed workbook can go to another file, and nothing else is left behind', async () => {
  const folder = folderWith(countyText());
  const bytes = readFileSync(join(folder, '肥西.xlsx'));
  await taking(folder, apply, ['--output', '申报/肥西.xlsx']);
  expect(readFileSync(join(folder, '肥西.xlsx'))).toEqual(bytes);
  expect(readdirSync(join(folder, '申报'))).toEqual(['肥西.xlsx']);
});

test.each([
  [['--step', '呈报'], '选项 --step 不能是 呈报。可用：申报, 审核, 确认'],
  [['--decision', '好'], '选项 --decision 不能是 好'],
  [['--unit', ' '], '选项 --unit 后面缺少内容'],
  [['--date', '昨天'], '选项 --date 不能是 昨天'],
])('%s is refused with what would be right', async (more, told) => {
  const run = await taking(folderWith(countyText()), apply, more);
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining(told) });
});

test('a file that is not there, or is no workbook, is named', async () => {
  const folder = folderWith(countyText(), '别的.xlsx');
  expect((await taking(folder, apply)).told).toContain('找不到 肥西.xlsx');
});
