import { mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cityBook } from '../../support/city-book.js';
import { runValidate } from '../../support/run-validate.js';

const wrong = '2 | 340100 | facility-coverage | 2021 | 850 | 1000 | 85.1';

test('the report beside the delivery before tells since when a unit has stood like this', async () => {
  const path = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  for (const folder of ['before', 'now']) {
    mkdirSync(join(path, folder));
    writeFileSync(join(path, folder, 'a.xlsx'), cityBook(wrong));
  }
  const args = ['now', '--previous', 'before', '--format', 'json', '--output', 'out'];
  await runValidate(path, args);
  const report = join(path, 'out', 'report.json');
  const text = readFileSync(report, 'utf8');
  expect(text).toContain('"since": "2023-12-31"');
  writeFileSync(report, text.replace('"since": "2023-12-31"', '"since": "2022-12-31"'));
  renameSync(report, join(path, 'before', 'report.json'));
  writeFileSync(join(path, 'now', 'b.xlsx'), 'no workbook');
  const { out } = await runValidate(path, ['now', '--previous', 'before']);
  expect(out).toContain('合肥市民政局 340100 · 不通过（自 2022-12-31 起）');
});
