import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain } from '../../../src/batch/index.js';
import { countyText, folderWith } from '../../support/county-book.js';
import { runCommand } from '../../support/run-command.js';
import { runValidate } from '../../support/run-validate.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';

/** A delivery whose past differs from the earlier one, and that a county of the city is missing from. */
function delivery(): string {
  const folder = folderWith(countyText());
  mkdirSync(join(folder, '本次'));
  mkdirSync(join(folder, '上次'));
  renameSync(join(folder, '肥西.xlsx'), join(folder, '本次/肥西.xlsx'));
  const earlier = countyText().replace('| 840 ', '| 830 ').replace('| 84\n', '| 83\n');
  writeFileSync(join(folder, '上次/肥西.xlsx'), xlsxOf(workbook(earlier)));
  const city = countyText().replaceAll('340123', '340100').replace('肥西县', '合肥市');
  writeFileSync(join(folder, '本次/合肥.xlsx'), xlsxOf(workbook(city)));
  const expected = ['340100', '340122', '340123'];
  writeFileSync(join(folder, 'plan-indicators.config.json'), JSON.stringify({ expected }));
  return folder;
}

const said = ['--reason', '乡镇合并，资料尚未移交', '--by', '张三', '--date', '2024-01-05'];
const explaining = (folder: string, file: string, ...more: readonly string[]) =>
  runCommand(explain, folder, [file, ...said, ...more]);

async function findings(folder: string) {
  const { out } = await runValidate(folder, ['本次', '--previous', '上次', '--format', 'json']);
  return JSON.parse(out).findings as readonly { rule: string; key: string; explained?: object }[];
}

test('a figure of the past that changed is explained in the workbook that it stands in', async () => {
  const folder = delivery();
  const named = ['--rule', 'restated-history', '--cell', '数据!E2', '--previous', '上次'];
  expect(await explaining(folder, '本次/肥西.xlsx', ...named)).toMatchObject({ code: 0 });
  const [found] = (await findings(folder)).filter(({ rule }) => rule === 'restated-history');
  expect(found?.explained).toMatchObject({ reason: '乡镇合并，资料尚未移交', state: 'pending' });
});

test('a county that is missing is explained in the workbook of its city, by its code', async () => {
  const folder = delivery();
  const named = ['--rule', 'missing-submission', '--cell', '340122', '--among', '本次'];
  expect(await explaining(folder, '本次/合肥.xlsx', ...named)).toMatchObject({ code: 0 });
  const missing = (await findings(folder)).filter(({ rule }) => rule === 'missing-submission');
  expect(missing.filter(({ explained }) => explained).map(({ key }) => key)).toEqual(['340122']);
});

test('a county that may be one of the files that cannot be read needs no explanation, as validate says', async () => {
  const folder = delivery();
  writeFileSync(join(folder, '本次/坏.xlsx'), 'no workbook');
  const missing = (await findings(folder)).filter(({ rule }) => rule === 'missing-submission');
  expect(missing).toMatchObject([{ key: '340122', severity: 'note' }]);
  const named = ['--rule', 'missing-submission', '--cell', '340122', '--among', '本次'];
  const run = await explaining(folder, '本次/合肥.xlsx', ...named);
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining('无须说明') });
});

test('a finding across workbooks that is not there is not explained', async () => {
  const folder = delivery();
  const named = ['--rule', 'missing-submission', '--cell', '340123', '--among', '本次'];
  const run = await explaining(folder, '本次/合肥.xlsx', ...named);
  expect(run).toMatchObject({ code: 2 });
  expect(run.told).toContain('相近的有：missing-submission 340122');
});
