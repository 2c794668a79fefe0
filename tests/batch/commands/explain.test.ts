import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain } from '../../../src/batch/index.js';
import { countyText, folderWith } from '../../support/county-book.js';
import { editedBook } from '../../support/edited-book.js';
import { earlyFiling, explaining, filedEarly, listed } from '../../support/official.js';
import { runCommand } from '../../support/run-command.js';
import { runValidate } from '../../support/run-validate.js';

const check = (folder: string, ...more: readonly string[]) =>
  runValidate(folder, ['肥西.xlsx', ...more]);

async function edit(folder: string, cell: string, value: string): Promise<void> {
  const path = join(folder, '肥西.xlsx');
  const [sheet = '', address = ''] = cell.split('!');
  writeFileSync(path, await editedBook(readFileSync(path), { sheet, cell: address, value }));
}

test('what the finding stands at is filled in, and only the reason is asked for', async () => {
  const folder = folderWith(filedEarly());
  const run = await explaining(folder);
  expect(run).toMatchObject({ code: 0, told: expect.stringContaining('已说明 封面!B5') });
  const [row = []] = await listed(folder, 'explanations');
  const [rule, sheet, position, key, field, value, ...said] = row;
  expect([rule, sheet, position]).toEqual(['filed-before-cutoff', '封面', 'B5']);
  expect([key, field, value]).toEqual(['', '填报日期', '45290']);
  expect(said).toEqual(['提前汇总', '张三', '2024-01-05', '待核']);
});

test('an explained workbook passes, and the report says who explained what and why', async () => {
  const folder = folderWith(filedEarly());
  expect(await check(folder)).toMatchObject({ code: 1 });
  await explaining(folder);
  const run = await check(folder);
  expect(run.code).toBe(0);
  expect(run.out).toContain('[待核：提前汇总（张三，2024-01-05）]');
  expect(run.out).toContain('说明：待核 1 · 已核准 0 · 已驳回 0');
});

test.each([
  ['已核准', 0],
  ['已驳回', 1],
])('the reviewer says %s, and the workbook answers %i', async (state, code) => {
  const folder = folderWith(filedEarly());
  await explaining(folder);
  await edit(folder, '说明!J2', state);
  const run = await check(folder);
  expect(run.code).toBe(code);
  expect(run.out).toContain(`[${state}：提前汇总`);
});

test('an explanation lapses with the value that it speaks of', async () => {
  const folder = folderWith(filedEarly());
  await explaining(folder);
  await edit(folder, '封面!B5', '2023-12-29');
  const run = await check(folder);
  expect(run.code).toBe(1);
  expect(run.out).toContain('(unmatched-explanation)');
});

test('rows are only added: what was explained before stays as it was', async () => {
  const folder = folderWith(filedEarly());
  await explaining(folder);
  const before = await listed(folder, 'explanations');
  await explaining(folder, ['--state', '已驳回', '--reason', '依据不足', '--by', '李四']);
  const after = await listed(folder, 'explanations');
  expect(after).toHaveLength(2);
  expect(after.slice(0, 1)).toEqual(before);
  expect(await check(folder)).toMatchObject({ code: 1 });
});

test('an error cannot be explained away', async () => {
  const folder = folderWith(countyText().replace('| 85\n', '| 86\n'));
  const bytes = readFileSync(join(folder, '肥西.xlsx'));
  const run = await explaining(folder, ['--rule', 'ratio-mismatch', '--cell', '数据!G3']);
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining('不能用说明通过') });
  expect(readFileSync(join(folder, '肥西.xlsx'))).toEqual(bytes);
});

test('a place where nothing is asked is answered with the questions near it', async () => {
  const run = await explaining(folderWith(filedEarly()), ['--cell', '封面!B4']);
  expect(run).toMatchObject({ code: 2 });
  expect(run.told).toContain('相近的有：filed-before-cutoff 封面!B5');
});

test.each(['$B$5', 'b5'])('the place may be copied as 封面!%s', async (cell) => {
  const run = await explaining(folderWith(filedEarly()), ['--cell', `'封面'!${cell}`]);
  expect(run).toMatchObject({ code: 0 });
});

test.each(['--reason', '--by'])('%s must say something', async (option) => {
  const run = await explaining(folderWith(filedEarly()), [option, '　']);
  expect(run).toMatchObject({
    code: 2,
    told: expect.stringContaining(`选项 ${option} 后面缺少内容`),
  });
});

test('without a rule the command says what is missing', async () => {
  const run = await runCommand(explain, folderWith(filedEarly()), [
    '肥西.xlsx',
    '--cell',
    '封面!B5',
  ]);
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining('--rule') });
});

test('every report shows the explanation, its author, its day and how the review stands', async () => {
  const folder = folderWith(filedEarly());
  await explaining(folder);
  const formats = ['json', 'csv', 'html', 'sarif', 'junit'].flatMap((one) => ['--format', one]);
  await check(folder, '--output', '报告', ...formats);
  const report = (name: string) => readFileSync(join(folder, '报告', name), 'utf8');
  const [finding] = JSON.parse(report('report.json')).workbooks[0].findings;
  expect(finding).toMatchObject({
    rule: earlyFiling.rule,
    explained: { reason: '提前汇总', by: '张三', date: '2024-01-05', state: 'pending' },
  });
  expect(report('report.csv')).toContain('提前汇总,张三,2024-01-05,待核');
  const { results } = JSON.parse(report('report.sarif')).runs[0];
  expect(results[0].suppressions).toEqual([
    {
      kind: 'external',
      status: 'underReview',
      justification: '提前汇总',
      properties: { by: '张三', date: '2024-01-05' },
    },
  ]);
  for (const part of ['提前汇总', '张三', '2024-01-05', 'pending']) {
    expect(report('report.html')).toContain(part);
  }
  expect(report('report.junit.xml')).toContain('[待核：提前汇总（张三，2024-01-05）]');
});
