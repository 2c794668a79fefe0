import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runValidate } from '../support/run-validate.js';
import { workbook } from '../support/workbook.js';
import { xlsxOf } from '../support/xlsx.js';

const city = xlsxOf(
  workbook(`
    封面 | 填报单位 | 合肥市民政局
    2    | 区划代码 | 340100
    3    | 规划代码 | anhui-14fyp
    4    | 截止日期 | 2023-12-31
  `),
);

function folder(list = ''): string {
  const path = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  for (const name of ['now', 'empty']) mkdirSync(join(path, name));
  writeFileSync(join(path, 'now', 'a.xlsx'), city);
  writeFileSync(join(path, 'list'), list);
  return path;
}

async function missing(list: string): Promise<readonly string[]> {
  const { out } = await runValidate(folder(list), ['now', '--expect', 'list', '--format', 'json']);
  const found: readonly { readonly rule: string; readonly key: string }[] =
    JSON.parse(out).findings;
  return found.filter(({ rule }) => rule === 'missing-submission').map(({ key }) => key);
}

test.each([
  ['plain lines', '340100\n340200\n'],
  ['a CSV of Excel with a head', '\uFEFF区划代码,名称\r\n340100,合肥市\r\n340200,芜湖市\r\n'],
  ['names first and codes of twelve digits', '合肥市 340100000000\n芜湖市 340200000000'],
  ['a unit twice', '340200\n340200'],
])('the units that must deliver may be listed as %s', async (_, list) => {
  expect(await missing(list)).toEqual(['340200']);
});

test.each([
  ['--expect', 'list', '没有区划代码'],
  ['--expect', 'now', '这里要的是文件，不是文件夹'],
  ['--expect', 'nowhere', '找不到 nowhere'],
  ['--previous', 'nowhere', '找不到 nowhere'],
  ['--previous', 'empty', '没有工作簿'],
])('%s %s is refused: nothing would be compared, and nobody would see it', async (...args) => {
  const [option, path, told] = args;
  const run = await runValidate(folder('应报单位见附件'), ['now', option, path]);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.told).toContain(told);
});

test('a code of the list that no region has is told', async () => {
  const run = await runValidate(folder('340100\n340199'), ['now', '--expect', 'list']);
  expect(run.told).toContain('区划表没有的代码：340199');
  const known = await runValidate(folder('340100\n340200'), ['now', '--expect', 'list']);
  expect(known.told).not.toContain('区划表没有');
});

test('sums and remarks of the list are told as passed over', async () => {
  const list = '340100,合肥市\n340200,芜湖市\n合计,2\n注：以区划为准';
  const run = await runValidate(folder(list), ['now', '--expect', 'list']);
  expect(run.told).toContain('有 2行是合计或说明，不是单位，已略过：第3行“合计 2”、第4行“注：');
});
