import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '../../../src/workbooks/read/index.js';
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
