import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '../../../src/workbooks/read/index.js';
import { cityBook, oneTenthOff } from '../../support/city-book.js';
import { runValidate } from '../../support/run-validate.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';

test('the summary is written beside the report, and told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  writeFileSync(join(folder, 'a.xlsx'), xlsxOf(workbook('封面 | 区划代码 | 340100')));
  const run = await runValidate(folder, ['a.xlsx', '--summary', 'sum.xlsx', '--lang', 'en-US']);
  expect(run.told).toContain('sum.xlsx');
  expect(run.out).toContain('a.xlsx');
  const { sheets } = await read(new Uint8Array(readFileSync(join(folder, 'sum.xlsx'))));
  expect(sheets.map(({ name }) => name)).toContain('Roll-ups');
});

test('its numbers are those of the report: what is fixed is not explained, what cannot be read is not undecided', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  for (const each of ['before', 'now']) mkdirSync(join(folder, each));
  writeFileSync(join(folder, 'before', 'a.xlsx'), cityBook(oneTenthOff));
  writeFileSync(join(folder, 'now', 'a.xlsx'), cityBook());
  writeFileSync(join(folder, 'now', 'cut.xlsx'), cityBook().slice(0, 900));
  const run = await runValidate(folder, ['now', '--previous', 'before', '--summary', 'sum.xlsx']);
  expect(run.out).toContain('无法判定 0');
  const { sheets } = await read(new Uint8Array(readFileSync(join(folder, 'sum.xlsx'))));
  const [groups, items, counts] = sheets.find(({ name }) => name === '概览')?.columns ?? [];
  const rows = (groups?.values ?? []).map((group, at) =>
    [group, items?.values[at], counts?.values[at]].join(' '),
  );
  expect(rows).toContain('已说明的问题 强制性 0');
  expect(rows).toContain('工作簿结论 无法校验 1');
  expect(rows).toContain('其他 无法判定 0');
});
