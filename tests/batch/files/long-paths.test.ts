import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cityBook, oneTenthOff } from '../../support/city-book.js';
import { runValidate } from '../../support/run-validate.js';

/** Folders in folders, longer together than the 260 characters that old programs of Windows take. */
const deep = Array.from(
  { length: 12 },
  (_, at) => `第${at}层报送材料汇总整理（定稿）民政事业发展规划`,
);

test('a path of 300 characters is read, and written to', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  const folder = join(...deep);
  expect(folder.length).toBeGreaterThan(260);
  mkdirSync(join(cwd, folder), { recursive: true });
  writeFileSync(join(cwd, folder, '合肥市.xlsx'), cityBook(oneTenthOff));
  const [copies, summary, report] = ['批注', '汇总.xlsx', '结果.json'].map((name) =>
    join(folder, name),
  );
  const outputs = ['--annotate', copies, '--summary', summary, '--format', 'json'];
  const run = await runValidate(cwd, [folder, ...outputs, '--output', report].map(String));
  expect(run).toMatchObject({ code: 1 });
  for (const path of [summary, report, join(copies ?? '', '合肥市.xlsx')]) {
    expect(existsSync(join(cwd, path ?? ''))).toBe(true);
  }
});
