import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cityBook, oneTenthOff } from '../../support/city-book.js';
import { runValidate } from '../../support/run-validate.js';
import { savedAgain } from '../../support/saved-again.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';

const letter = '退回修改通知单-340100-合肥市民政局.docx';

/** What people write into after a run, the option that asks for it, and what it is called. */
const papers: readonly (readonly [string, readonly string[]])[] = [
  [join('通知', letter), ['--notices', '通知']],
  ['进展.docx', ['--progress', '进展.docx']],
  ['进展.xlsx', ['--progress', '进展.xlsx']],
];

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  writeFileSync(join(path, 'a.xlsx'), cityBook(oneTenthOff));
  return path;
}

test.each(papers)('%s takes the place of one that nobody has touched', async (name, option) => {
  const path = folder();
  const other = await runValidate(path, ['a.xlsx', ...option, '--lang', 'en-US']);
  expect(other.code).toBe(1);
  for (const lang of ['zh-CN', 'zh-CN']) {
    const run = await runValidate(path, ['a.xlsx', ...option, '--lang', lang]);
    expect(run).toMatchObject({ code: 1, told: expect.stringContaining(name) });
  }
});

test.each(papers)(
  '%s in which somebody has written stays, and nothing is written',
  async (name, option) => {
    const path = folder();
    await runValidate(path, ['a.xlsx', ...option]);
    const worked = savedAgain(readFileSync(join(path, name)));
    writeFileSync(join(path, name), worked);
    const refused = await runValidate(path, ['a.xlsx', ...option, '--output', 'out']);
    expect(refused).toMatchObject({ code: 2, told: expect.stringContaining(`${name} 已经存在`) });
    expect(readFileSync(join(path, name)).equals(worked)).toBe(true);
    expect(existsSync(join(path, 'out'))).toBe(false);
  },
);

test('a summary takes the place of an earlier one, whoever saved it, and of no other workbook', async () => {
  const path = folder();
  const summed = () => runValidate(path, ['a.xlsx', '--summary', '汇总.xlsx']);
  await summed();
  writeFileSync(join(path, '汇总.xlsx'), savedAgain(readFileSync(join(path, '汇总.xlsx'))));
  expect(await summed()).toMatchObject({ code: 1 });
  const other = xlsxOf(workbook('汇总 | 县区 | 任务数'));
  for (const content of [other, Buffer.from('会议纪要')]) {
    writeFileSync(join(path, '汇总.xlsx'), content);
    const told = expect.stringContaining('汇总.xlsx 已经存在');
    expect(await summed()).toMatchObject({ code: 2, told });
    expect(readFileSync(join(path, '汇总.xlsx')).equals(content)).toBe(true);
  }
});
