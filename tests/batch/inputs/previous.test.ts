import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cityBook } from '../../support/city-book.js';
import { runValidate } from '../../support/run-validate.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';

const wrong2021 = '2 | 340100 | facility-coverage | 2021 | 850 | 1000 | 85.1';
const wrong2022 = '3 | 340100 | facility-coverage | 2022 | 860 | 1000 | 86.1';
const right2021 = '2 | 340100 | facility-coverage | 2021 | 850 | 1000 | 85.0';
const moved2022 = '9 | 340100 | facility-coverage | 2022 | 860 | 1000 | 86.1';

function deliveries(before: string, now: string): string {
  const path = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  for (const folder of ['before', 'now']) mkdirSync(join(path, folder));
  writeFileSync(join(path, 'before', 'a.xlsx'), cityBook(before));
  writeFileSync(join(path, 'now', 'renamed.xlsx'), cityBook(now));
  return path;
}

async function statuses(path: string) {
  const run = await runValidate(path, ['now', '--previous', 'before', '--format', 'json']);
  const report = JSON.parse(run.out);
  const all = [...report.workbooks[0].findings, ...report.fixed];
  return all
    .filter(({ rule }) => rule === 'ratio-mismatch')
    .map(({ key, status }) => `${key.split('|').at(-1)} ${status}`);
}

test('a finding is standing, new or fixed by its unit and row key, whatever the file and the row', async () => {
  expect(await statuses(deliveries(wrong2021, `${wrong2021}\n${wrong2022}`))).toEqual([
    '2021 standing',
    '2022 new',
  ]);
  expect(
    await statuses(deliveries(`${wrong2021}\n${wrong2022}`, `${right2021}\n${moved2022}`)),
  ).toEqual(['2022 standing', '2021 fixed']);
});

const elsewhere = xlsxOf(
  workbook(`
    封面 | 填报单位 | 芜湖市民政局
    2    | 区划代码 | 340200
    3    | 规划代码 | anhui-14fyp
    4    | 截止日期 | 2023-12-31
    数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2    | 340200 | facility-coverage | 2023 | 850 | 1000 | 85.1
  `),
);

test('what has not come this time, or cannot be read, is not fixed', async () => {
  const path = deliveries(wrong2021, right2021);
  writeFileSync(join(path, 'before', 'b.xlsx'), elsewhere);
  expect(await statuses(path)).toEqual(['2021 fixed']);
  writeFileSync(join(path, 'now', 'b.xlsx'), elsewhere.slice(0, 900));
  expect(await statuses(path)).toEqual(['2021 fixed']);
});

test('a unit that has corrected the plan of its cover has fixed what was told of it', async () => {
  const path = deliveries(wrong2021, right2021);
  writeFileSync(join(path, 'before', 'a.xlsx'), cityBook(wrong2021, '数值', 'no-such-plan'));
  expect(await statuses(path)).toContain('2021 fixed');
});

test('a finding that the earlier delivery had fixed and that is there again has returned', async () => {
  const path = deliveries(right2021, wrong2021);
  const older = deliveries(wrong2021, right2021);
  await runValidate(older, ['now', '--previous', 'before', '--format', 'json', '--output', 'out']);
  const { readFileSync } = await import('node:fs');
  const report = readFileSync(join(older, 'out', 'report.json'));
  writeFileSync(join(path, 'before', 'report.json'), report);
  writeFileSync(join(path, 'before', 'renamed.xlsx'), cityBook(right2021));
  expect(await statuses(path)).toEqual(['2021 returned']);
});

test('the earlier delivery is none of this one, whichever folder lies in the other', async () => {
  const path = deliveries(wrong2021, right2021);
  const checked = async (paths: readonly string[]) => {
    const { out } = await runValidate(path, [...paths, '--format', 'json']);
    const { workbooks, fixed } = JSON.parse(out);
    return [workbooks.map(({ file }: { readonly file: string }) => file), fixed.length];
  };
  expect(await checked(['.', '--previous', 'before'])).toEqual([['now/renamed.xlsx'], 1]);
  expect(await checked(['now', '--previous', '.'])).toEqual([['now/renamed.xlsx'], 1]);
  writeFileSync(join(path, 'plan-indicators.config.json'), '{"previous":"before"}');
  expect(await checked(['.'])).toEqual([['now/renamed.xlsx'], 1]);
});

test('the text report counts them in one line', async () => {
  const run = await runValidate(deliveries(wrong2021, wrong2022), ['now', '--previous', 'before']);
  expect(run.out).toContain('较上次：新增 1 · 仍在 0 · 复发 0 · 已改 1');
});

const pasted = `
  2 | 340100 | facility-coverage | 2022 | 850 | 1000 | 85
  3 | 340100 | facility-coverage | 2022 | 850 | 1000 | 85
  4 | 340100 | facility-coverage | 2022 | 850 | 1000 | 85
`;

test('what follows from another finding stands, and goes, with it, and is not counted again', async () => {
  const still = await runValidate(deliveries(pasted, pasted), ['now', '--previous', 'before']);
  expect(still.out).toContain('较上次：新增 0 · 仍在 1 · 复发 0 · 已改 0');
  const path = deliveries(pasted, right2021);
  const gone = await runValidate(path, ['now', '--previous', 'before', '--format', 'json']);
  const { fixed, workbooks } = JSON.parse(gone.out);
  expect(fixed).toMatchObject([{ rule: 'duplicate-row', status: 'fixed' }]);
  expect(workbooks[0]).toMatchObject({ verdict: 'passed' });
  const told = await runValidate(path, ['now', '--previous', 'before']);
  expect(told.out).toContain('已改 1');
});

interface Told {
  readonly rule: string;
  readonly status: string;
  readonly key?: string;
}

test('findings across workbooks have their status too, by the units of the same list', async () => {
  const path = deliveries(right2021, right2021);
  writeFileSync(join(path, 'list.txt'), '340100\n340200\n');
  const args = ['now', '--previous', 'before', '--expect', 'list.txt', '--format', 'json'];
  const { findings } = JSON.parse((await runValidate(path, args)).out);
  expect(findings.map(({ rule, key, status }: Told) => [rule, key, status])).toEqual([
    ['missing-submission', '340200', 'standing'],
  ]);
});

test('a unit is judged by findings across workbooks in a run that compares as in any other', async () => {
  const path = deliveries('', '');
  for (const folder of ['before', 'now']) {
    writeFileSync(join(path, folder, 'again.xlsx'), cityBook(''));
  }
  const json = ['--format', 'json'];
  const verdicts = async (...args: readonly string[]) => {
    const { workbooks } = JSON.parse((await runValidate(path, ['now', ...args, ...json])).out);
    return workbooks.map(({ verdict }: { readonly verdict: string }) => verdict);
  };
  const alone = await verdicts();
  expect(alone).toContain('failed');
  expect(await verdicts('--previous', 'before')).toEqual(alone);
});

test('earlier workbooks that nothing can be compared with are named', async () => {
  const path = deliveries(right2021, right2021);
  writeFileSync(join(path, 'before', 'cut.xlsx'), cityBook(right2021).slice(0, 900));
  const whose = workbook('封面 | 填报单位 | 合肥市民政局\n2 | 规划代码 | anhui-14fyp');
  writeFileSync(join(path, 'before', 'whose.xlsx'), xlsxOf(whose));
  const run = await runValidate(path, ['now', '--previous', 'before']);
  expect(run.told).toContain(
    '上次报送中有 2个文件读不出来，或看不出是哪个单位、哪个规划、截止到哪天，没有与之比对：before/cut.xlsx、before/whose.xlsx。',
  );
  const whole = await runValidate(deliveries(right2021, right2021), [
    'now',
    '--previous',
    'before',
  ]);
  expect(whole.told).not.toContain('没有与之比对');
});
